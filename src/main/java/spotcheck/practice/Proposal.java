package spotcheck.practice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.practice.topic.Topic;
import spotcheck.regulation.Regime;

/**
 * A practice as it is proposed; the leader has still to approve it.
 *
 * @param validFrom null for the day of the approval
 * @param fromCase case in which the point came up; null if it was proposed apart from a case
 */
public record Proposal(
        Regime regime,
        Topic topic,
        String choice,
        String reason,
        @Nullable String documentNumber,
        @Nullable LocalDate validFrom,
        @Nullable CaseNumber fromCase) {

    private static final int LONGEST = 2000;
    private static final int LONGEST_NUMBER = 100;

    public Proposal {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new Refused("reason", "请写明采用该做法的理由（不超过" + LONGEST + "字）");
        }
        if (documentNumber != null && documentNumber.length() > LONGEST_NUMBER) {
            throw new Refused("documentNumber", "文号不得超过" + LONGEST_NUMBER + "字");
        }
    }
}
