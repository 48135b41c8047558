package spotcheck.preparation.delegation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;
import spotcheck.registry.Spelling;
import spotcheck.regulation.LegalBasis;

/**
 * An agreement by which an authority delegates work to a body (CQ20-18a, CQ20-18b, CQ23-20a, CQ23-20b, NMG-14a, NMG-14b).
 *
 * @param procurement number of the government procurement by which the body was found, or why there was none
 * @param product the one product that it is about; null for all
 * @param duties rights and duties
 * @param liability for breach
 * @param quota how many batches; null where it names no number
 * @param price of a batch in yuan; null where it names none
 */
@LegalBasis(
        value = {"CQ20-18a", "CQ20-18b", "CQ23-20a", "CQ23-20b", "NMG-14a", "NMG-14b"},
        label = "委托协议：政府采购文号、权利义务、违约责任缺一不能登记")
public record Agreement(
        String institution,
        String authority,
        String number,
        String procurement,
        Work work,
        @Nullable String product,
        String duties,
        String liability,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable Integer quota,
        @Nullable BigDecimal price) {

    /** @throws Refused if one of the three clauses or the procurement is missing, or its days and numbers contradict each other */
    public Agreement {
        number = required("number", "协议编号", number, 100);
        procurement = required("procurement", "政府采购文号（没有的写明原因）", procurement, 200);
        duties = required("duties", "权利和义务", duties, 2000);
        liability = required("liability", "违约责任", liability, 2000);
        product = product == null || product.isBlank() ? null : product.strip();
        if (validUntil.isBefore(validFrom)) {
            throw new Refused("validUntil", "协议的截止日期不得早于起始日期");
        }
        if (quota != null && quota < 1) {
            throw new Refused("quota", "委托批次应大于零；不限批次的不填");
        }
        if (price != null && price.signum() < 0) {
            throw new Refused("price", "单价不得小于零");
        }
    }

    private static String required(String field, String label, String text, int longest) {
        if (text.isBlank() || text.strip().length() > longest) {
            throw new Refused(field, label + "必须填写，不超过" + longest + "个字符");
        }
        return text.strip();
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }

    boolean isAbout(Collection<String> products) {
        return product == null || products.stream().anyMatch(this::isOf);
    }

    boolean isOf(String name) {
        return product == null || Spelling.fold(name).equals(Spelling.fold(product));
    }
}
