package spotcheck.registry.person;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import spotcheck.registry.Product;
import spotcheck.registry.Spelling;
import spotcheck.registry.party.Party;

/**
 * What is known of an officer beside the post.
 *
 * @param subject name or credit code of a firm, or a product; null for a leave
 * @param holdsUntil null while it goes on
 * @param facts such as the post that was held there
 */
public record OfficerRecord(
        String person,
        Kind kind,
        @Nullable String subject,
        LocalDate holdsFrom,
        @Nullable LocalDate holdsUntil,
        String facts) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(holdsFrom) && (holdsUntil == null || !day.isAfter(holdsUntil));
    }

    /** Whether it is about this firm. */
    public boolean isOf(Party party) {
        return subject != null
                && (subject.equals(party.creditCode()) || Spelling.firm(subject).equals(Spelling.firm(party.name())));
    }

    /** Whether it is about this product, by its name or its class. */
    public boolean isOf(Product product) {
        return subject != null
                && (Spelling.fold(subject).equals(Spelling.fold(product.name()))
                        || Spelling.fold(subject).equals(Spelling.fold(product.productClass())));
    }

    /** What it is. */
    public enum Kind {
        LEAVE("leave", "休假或者离岗"),
        TIE("tie", "与企业的利害关系"),
        PAST_EMPLOYER("past-employer", "曾经任职的企业"),
        TRAINING("training", "培训的产品");

        private final String word;
        private final String label;

        Kind(String word, String label) {
            this.word = word;
            this.label = label;
        }

        public String word() {
            return word;
        }

        public String label() {
            return label;
        }

        /** @throws IllegalArgumentException if there is none of that word */
        public static Kind of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No such record: " + word));
        }
    }
}
