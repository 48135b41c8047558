package spotcheck.preparation.delegation;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;
import spotcheck.registry.Spelling;
import spotcheck.registry.party.Party;

/**
 * What a body has to do with a firm (NMG-16-4a, NMG-16-4b).
 *
 * @param firm its unified social credit code, or its name
 * @param validUntil null while it goes on
 */
public record Tie(
        String institution,
        String firm,
        String product,
        Kind kind,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /** @throws Refused if it is not said with whom and about what, or it ends before it begins */
    public Tie {
        if (firm.isBlank() || firm.length() > 200 || product.isBlank() || product.length() > 200) {
            throw new Refused("firm", "企业和产品必须填写，各不超过200个字符");
        }
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw new Refused("validUntil", "截止日期不得早于起始日期");
        }
        firm = firm.strip();
        product = product.strip();
    }

    /** Whether the body is tied on that day to the firm, about that product. */
    boolean binds(Party party, Collection<String> products, LocalDate day) {
        return isOf(party) && holds(products, day);
    }

    /** Whether this firm is meant. */
    public boolean isOf(Party party) {
        return Spelling.firm(firm).equals(Spelling.firm(party.name())) || firm.equals(party.creditCode());
    }

    boolean holds(Collection<String> products, LocalDate day) {
        return !day.isBefore(validFrom)
                && (validUntil == null || !day.isAfter(validUntil))
                && products.stream().anyMatch(name -> Spelling.fold(name).equals(Spelling.fold(product)));
    }

    /** What it is. */
    public enum Kind {
        SERVICE("同类产品的有偿服务协议", "NMG-16-4a"),
        COMMISSION("同一产品的委托检验", "NMG-16-4b");

        private final String title;
        private final String rule;

        Kind(String title, String rule) {
            this.title = title;
            this.rule = rule;
        }

        public String title() {
            return title;
        }

        String rule() {
            return rule;
        }

        /** @throws Refused if the word is none */
        public static Kind of(String written) {
            for (var kind : values()) {
                if (kind.name().equalsIgnoreCase(written)) {
                    return kind;
                }
            }
            throw new Refused("kind", "关系应为 service（有偿服务协议）或者 commission（委托检验）");
        }
    }
}
