package spotcheck.replay.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import spotcheck.casefile.CaseNumber;
import spotcheck.replay.published.PublishedOutcome;
import spotcheck.replay.published.PublishedRow;

/**
 * What the people of a case know about it.
 *
 * @param rounds which re-inspection the published outcome is of
 * @param round the re-inspection that is next
 * @param reinspectors logins of two who may take the samples of a re-inspection
 * @param superiors codes of the authorities above the one that handles the result, the nearest first
 * @param today the day on which everything is done again
 */
public record StoryOf(
        CaseNumber caseNumber,
        PublishedRow row,
        PublishedOutcome outcome,
        int rounds,
        int round,
        LocalDate today,
        List<String> superiors,
        List<String> reinspectors) {

    /** Written where a form wants words and the notice has none: nothing is made up. */
    public static final String NOT_PUBLISHED = "公告未载明，回放时补记";

    private static final int LONGEST = 500;

    public StoryOf inRound(int next) {
        return new StoryOf(caseNumber, row, outcome, rounds, next, today, superiors, reinspectors);
    }

    /** Whether the next re-inspection fails: all before the last one did. */
    boolean failsAgain() {
        return outcome == PublishedOutcome.REINSPECTION_FAILED || round < rounds;
    }

    /** The failing items in the words of the notice, as long as forms take them. */
    String failItems() {
        return row.failItems().isEmpty() ? NOT_PUBLISHED : cut(row.failItems());
    }

    /** Each level above is told the same day. */
    List<Map<String, Object>> reportedUp() {
        return superiors.stream()
                .map(above -> Map.<String, Object>of("reportedTo", above, "reportedUpOn", today.toString()))
                .toList();
    }

    static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}
