package spotcheck.objection.process.retest;

import java.util.List;
import java.util.stream.Stream;
import spotcheck.notification.Recipient;

/**
 * Where the sampled party applied for the retest itself, what the applicant did the sampled party did: the texts name the one
 * or the other, and each word that they have for him is judged (NMG-47a, CQ20-61-2, CQ20-61-3, CQ23-63-3, O18-41).
 */
final class OnePerson {

    private static final String APPLICANT = "-by-applicant";
    private static final String PARTY = "-by-sampled-party";

    private OnePerson() {}

    /** The other words first, what was observed last. */
    static List<String> named(Recipient applicant, List<String> causes) {
        if (applicant != Recipient.SAMPLED_PARTY) {
            return causes;
        }
        return Stream.concat(
                        causes.stream().map(OnePerson::otherWord).filter(word -> !causes.contains(word)),
                        causes.stream())
                .distinct()
                .toList();
    }

    private static String otherWord(String cause) {
        return cause.endsWith(APPLICANT) ? cause.replace(APPLICANT, PARTY) : cause.replace(PARTY, APPLICANT);
    }
}
