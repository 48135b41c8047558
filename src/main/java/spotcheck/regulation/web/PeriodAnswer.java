package spotcheck.regulation.web;

import java.time.LocalDate;
import java.util.List;
import spotcheck.calendar.Deadline;
import spotcheck.calendar.SkippedDay;
import spotcheck.regulation.RuleIds;
import spotcheck.regulation.period.StatutoryPeriod;

/** When a period ends and why, or that the regime says nothing of it. */
sealed interface PeriodAnswer {

    record Ends(
            String regime,
            String period,
            LocalDate start,
            LocalDate rawDate,
            LocalDate dueDate,
            boolean provisional,
            List<SkippedDay> skipped,
            int amount,
            String unit,
            String from,
            String legalBasis,
            String explanation,
            boolean silent)
            implements PeriodAnswer {}

    record Silent(String regime, String period, LocalDate start, boolean silent, String legalBasis, String message)
            implements PeriodAnswer {}

    static PeriodAnswer ends(PeriodQuery query, StatutoryPeriod.Fixed fixed, Deadline deadline) {
        return new Ends(
                query.regime().code(),
                query.period().code(),
                query.start(),
                deadline.rawDate(),
                deadline.dueDate(),
                deadline.provisional(),
                deadline.skipped(),
                fixed.period().amount(),
                fixed.period().unit().code(),
                fixed.from(),
                fixed.legalBasis().toString(),
                deadline.explanation(),
                false);
    }

    static PeriodAnswer silent(PeriodQuery query, RuleIds legalBasis) {
        return new Silent(
                query.regime().code(),
                query.period().code(),
                query.start(),
                true,
                legalBasis.toString(),
                "该办法对“" + query.period().label() + "”未作规定，不套用其他办法的期限；确需期限的，由机关依法另行确定并记录理由");
    }
}
