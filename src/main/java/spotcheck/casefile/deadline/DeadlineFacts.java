package spotcheck.casefile.deadline;

import spotcheck.calendar.Deadline;
import spotcheck.casefile.CaseNumber;
import spotcheck.regulation.RuleIds;
import spotcheck.regulation.period.PeriodKind;

/**
 * What a deadline is in every state.
 *
 * @param counted its days; those that were passed over are told by the explanation alone
 */
public record DeadlineFacts(
        long id,
        CaseNumber number,
        PeriodKind kind,
        String subject,
        String startEvent,
        Deadline counted,
        String explanation,
        RuleIds legalBasis) {

    DeadlineFacts counted(String from, Deadline anew, String why) {
        return new DeadlineFacts(id, number, kind, subject, from, anew, why, legalBasis);
    }
}
