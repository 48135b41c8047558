package spotcheck.supervision.urging;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;

/**
 * What an authority above asks of one below in a case.
 *
 * @param authority code of who urges
 * @param addressee code of who is urged
 * @param answerBy day until which to answer
 * @param answer null until there is one
 * @param endReason null until it has ended
 */
public record Urging(
        long id,
        String caseNumber,
        String authority,
        String addressee,
        String text,
        LocalDate answerBy,
        String writtenBy,
        OffsetDateTime writtenAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable OffsetDateTime answeredAt,
        @Nullable String endReason,
        @Nullable String endedBy,
        @Nullable OffsetDateTime endedAt) {

    private static final int LONGEST = 2000;
    private static final int LONGEST_REASON = 500;

    /** @throws Refused if nothing is asked, or it is asked of oneself */
    public Urging {
        checked("text", text, LONGEST);
        if (authority.equals(addressee)) {
            throw new Refused("caseNumber", "督办写给下级机关；本机关的任务请直接指派");
        }
    }

    /** @throws Refused if nothing is said, or too much */
    static String checked(String field, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw new Refused(field, "内容不能为空，也不能超过 " + longest + " 字");
        }
        return text.strip();
    }

    static String checkedAnswer(String text) {
        return checked("answer", text, LONGEST);
    }

    static String checkedReason(String text) {
        return checked("reason", text, LONGEST_REASON);
    }

    public boolean isOpen() {
        return endReason == null;
    }

    public boolean isAnswered() {
        return answer != null;
    }

    /** Whether the answer came late, or has not come and should have. */
    public boolean isLate(LocalDate today) {
        return isOpen() && answer == null && today.isAfter(answerBy);
    }

    /** How far it has come. */
    public State state() {
        return !isOpen() ? State.ENDED : answer == null ? State.WAITS : State.ANSWERED;
    }

    /** In the order in which it goes. */
    public enum State {
        WAITS("待答复"),
        ANSWERED("已答复，待了结"),
        ENDED("已了结");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
