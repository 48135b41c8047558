package spotcheck.audit.doubt;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;

/**
 * One point of a sheet.
 *
 * @param review name of the review whose sheet it is
 * @param authority code of who has to answer: the organizer of the case
 * @param answer null until there is one
 * @param closing null until it is closed
 */
public record Doubt(
        long id,
        String review,
        String caseNumber,
        String authority,
        String question,
        String raisedBy,
        OffsetDateTime raisedAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable OffsetDateTime answeredAt,
        @Nullable String closing,
        @Nullable String closedBy,
        @Nullable OffsetDateTime closedAt) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 2000;
    private static final int LONGEST_CLOSING = 500;

    /** @throws Refused if review or question are missing or too long */
    public Doubt {
        said("review", review, LONGEST_NAME);
        said("question", question, LONGEST);
    }

    /** @throws Refused if nothing is said, or too much */
    private static String said(String field, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw new Refused(field, "内容不能为空，也不能超过 " + longest + " 字");
        }
        return text.strip();
    }

    static String checkedAnswer(String text) {
        return said("answer", text, LONGEST);
    }

    static String checkedClosing(String text) {
        return said("closing", text, LONGEST_CLOSING);
    }

    public boolean isOpen() {
        return closing == null;
    }

    public boolean waits() {
        return isOpen() && answer == null;
    }

    /** In Chinese: how far it has come. */
    public String state() {
        return !isOpen() ? "已销号" : answer == null ? "待答复" : "已答复，待销号";
    }
}
