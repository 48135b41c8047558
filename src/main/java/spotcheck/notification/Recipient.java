package spotcheck.notification;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.SpotCase;

/** Who is told the result, by the words of {@code resultRecipients}. */
public enum Recipient {
    SAMPLED_PARTY("sampled-party", "sampled-party", "被抽样对象"),
    LABELLED_PRODUCER("labelled-producer", "labelled-producer", "标称生产者"),
    PLATFORM_OPERATOR("platform-operator", "other", "电子商务平台经营者");

    private final String word;
    private final String applicant;
    private final String title;

    Recipient(String word, String applicant, String title) {
        this.word = word;
        this.applicant = applicant;
        this.title = title;
    }

    public static Recipient of(String word) {
        return Stream.of(values())
                .filter(recipient -> recipient.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a recipient: " + word));
    }

    @JsonValue
    public String word() {
        return word;
    }

    /** The word of {@code objectionAdmissibility} for the same party. */
    public String applicant() {
        return applicant;
    }

    public String title() {
        return title;
    }

    /** @throws IllegalStateException if the case has no such party */
    public long partyOf(SpotCase spotCase) {
        var party = find(spotCase);
        if (party == null) {
            throw new IllegalStateException(spotCase.number().value() + " has no " + word);
        }
        return party;
    }

    private @Nullable Long find(SpotCase spotCase) {
        return switch (this) {
            case SAMPLED_PARTY -> spotCase.sampledParty();
            case LABELLED_PRODUCER -> spotCase.labelledProducer();
            case PLATFORM_OPERATOR -> spotCase.platform();
        };
    }
}
