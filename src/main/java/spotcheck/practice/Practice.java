package spotcheck.practice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;
import spotcheck.practice.topic.Topic;
import spotcheck.regulation.Regime;

/**
 * What an authority does where a regime is silent.
 *
 * @param topic code of the {@link Topic}
 * @param choice one of the topic's choices; for a period its length, such as {@code 10 working-day}
 * @param documentNumber of the internal paper by which it was adopted, if there is one
 * @param fromCase case in which the point came up; null if it was proposed apart from a case
 * @param decidedOn day of the approval; null while it is a proposal
 * @param endedOn first day on which it no longer holds; null while nothing ended it
 */
public record Practice(
        long id,
        String authority,
        Regime regime,
        String topic,
        String choice,
        String reason,
        @Nullable String documentNumber,
        @Nullable CaseNumber fromCase,
        String proposedBy,
        LocalDate proposedOn,
        LocalDate validFrom,
        @Nullable String approvedBy,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy,
        @Nullable String endReason) {

    public Practice {
        if (proposedBy.equals(approvedBy)) {
            throw new IllegalArgumentException("提出人不得批准自己提出的惯例");
        }
        if ((approvedBy == null) != (decidedOn == null) || (endedOn == null) != (endedBy == null)) {
            throw new IllegalArgumentException("A person and a day belong to each decision on a practice");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A practice needs a reason");
        }
    }

    public Topic about() {
        return new Topic(topic);
    }

    public boolean isProposal() {
        return approvedBy == null && endedOn == null;
    }

    public boolean isInForce(LocalDate day) {
        return approvedBy != null && !day.isBefore(validFrom) && (endedOn == null || day.isBefore(endedOn));
    }
}
