package spotcheck.audit.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.audit.AskedWords;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.DeadlineChanges;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.casefile.deadline.Timeliness;
import spotcheck.regulation.period.StartEvent;

/** The deadlines of a case in words. */
@Component
class Periods {

    private final Deadlines deadlines;
    private final DeadlineChanges changes;
    private final AskedWords words;
    private final Clock clock;

    Periods(Deadlines deadlines, DeadlineChanges changes, AskedWords words, Clock clock) {
        this.deadlines = deadlines;
        this.changes = changes;
        this.words = words;
        this.clock = clock;
    }

    List<Period> of(CaseNumber number) {
        var today = ChinaTime.today(clock);
        return deadlines.of(number).stream()
                .map(deadline -> shown(deadline, today))
                .toList();
    }

    private Period shown(CaseDeadline deadline, LocalDate today) {
        var timeliness = Timeliness.of(deadline, today);
        return new Period(
                deadline.kind().label(),
                words.say(deadline.subject()),
                deadline.kind().bearer().label(),
                deadline.startDate(),
                StartEvent.labelOf(deadline.startEvent()),
                deadline.rawDate(),
                deadline.dueDate(),
                deadline.settledOn().orElse(null),
                late(deadline, timeliness, today),
                timeliness.code(),
                timeliness.label(),
                deadline.explanation(),
                deadline.legalBasis().toString(),
                changes.of(deadline));
    }

    private static long late(CaseDeadline deadline, Timeliness timeliness, LocalDate today) {
        return switch (timeliness) {
            case OVERDUE, LATE ->
                ChronoUnit.DAYS.between(deadline.dueDate(), deadline.settledOn().orElse(today));
            default -> 0;
        };
    }
}
