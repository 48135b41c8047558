package spotcheck.sampling;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;

/**
 * What the sampling sheet says (CQ23-33b, NMG-22a).
 *
 * @param number document number of the sheet
 * @param base how many of the product stood for sale
 * @param price paid for the test sample; zero if it is free
 * @param signature signed, unstamped or refused; online nobody signs for the seller
 */
public record SamplingSheet(
        String caseNumber,
        String number,
        LocalDate takenOn,
        String sampleName,
        @Nullable String spec,
        BigDecimal base,
        String measure,
        BigDecimal testQuantity,
        BigDecimal reserveQuantity,
        String priceBasis,
        BigDecimal price,
        String standard,
        String signature) {

    public static final String REFUSED = "refused";
    public static final String UNSIGNED_ONLINE = "online";

    public SamplingSheet {
        refuseNothing("testQuantity", "检验样品数量", testQuantity);
        refuseNothing("reserveQuantity", "备用样品数量", reserveQuantity);
        if (testQuantity.add(reserveQuantity).compareTo(base) > 0) {
            throw new Refused("sampleBase", "检验样品与备用样品数量之和不得超过抽样基数");
        }
        var free = PriceBasis.of(priceBasis) == PriceBasis.FREE;
        if (free && price.signum() != 0) {
            throw new Refused("amountPaid", "检验样品无偿提供的，价款应为零");
        }
        if (!free && price.signum() <= 0) {
            throw new Refused("amountPaid", "检验样品以购买方式获得，应当填写价款");
        }
    }

    private static void refuseNothing(String field, String label, BigDecimal quantity) {
        if (quantity.signum() <= 0) {
            throw new Refused(field, label + "必须大于零");
        }
    }

    /** What the sheet itself proves of its delivery. */
    public String signedHow() {
        return switch (signature) {
            case "signed" -> "被抽样对象在抽样单上签字盖章";
            case "unstamped" -> "被抽样对象在抽样单上签字，未盖章";
            case REFUSED -> "被抽样对象拒绝签字盖章，抽样单上已注明";
            default -> "网络抽样，被抽样对象不在场";
        };
    }

    /** The same sheet under its document number. */
    public SamplingSheet numbered(String given) {
        return new SamplingSheet(
                caseNumber,
                given,
                takenOn,
                sampleName,
                spec,
                base,
                measure,
                testQuantity,
                reserveQuantity,
                priceBasis,
                price,
                standard,
                signature);
    }
}
