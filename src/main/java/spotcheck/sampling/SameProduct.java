package spotcheck.sampling;

import java.util.List;
import java.util.stream.Stream;
import spotcheck.registry.Product;
import spotcheck.registry.Spelling;

/** Whether two labels name the same product: same standard, trademark and specification, however they are spelled. */
enum SameProduct {
    SAME,
    /** Something stands on one label alone, or a standard without its year: a person has to look. */
    PERHAPS,
    OTHER;

    static SameProduct of(Product one, Product other) {
        if (!Spelling.fold(one.name()).equals(Spelling.fold(other.name()))) {
            return OTHER;
        }
        var facts = Stream.of(
                        standards(Spelling.fold(one.standard()), Spelling.fold(other.standard())),
                        said(Spelling.fold(one.trademark()), Spelling.fold(other.trademark())),
                        said(Spelling.fold(one.spec()), Spelling.fold(other.spec())))
                .toList();
        return worst(facts);
    }

    private static SameProduct standards(String one, String other) {
        return one.startsWith(other + "-") || other.startsWith(one + "-") ? PERHAPS : said(one, other);
    }

    private static SameProduct said(String one, String other) {
        if (one.equals(other)) {
            return SAME;
        }
        return one.isEmpty() || other.isEmpty() ? PERHAPS : OTHER;
    }

    private static SameProduct worst(List<SameProduct> facts) {
        return facts.contains(OTHER) ? OTHER : facts.contains(PERHAPS) ? PERHAPS : SAME;
    }
}
