package spotcheck.casefile.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.DeadlineChanges;
import spotcheck.casefile.deadline.DeadlineRow;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.casefile.deadline.Timeliness;
import spotcheck.casefile.web.DeadlineInFile.Effect;
import spotcheck.casefile.web.DeadlineInFile.Word;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.period.Bearer;
import spotcheck.regulation.period.StartEvent;

/** Puts the deadlines of a case into words. */
@Component
class DeadlinesInFile {

    private static final String NOTHING_SAID = "所适用的办法未规定期满后的效果";

    private final Deadlines deadlines;
    private final DeadlineChanges changes;
    private final Regimes regimes;
    private final Clock clock;

    DeadlinesInFile(Deadlines deadlines, DeadlineChanges changes, Regimes regimes, Clock clock) {
        this.deadlines = deadlines;
        this.changes = changes;
        this.regimes = regimes;
        this.clock = clock;
    }

    List<DeadlineInFile> of(SpotCase spotCase) {
        return deadlines.of(spotCase.number()).stream()
                .map(deadline -> shown(spotCase, deadline))
                .toList();
    }

    private DeadlineInFile shown(SpotCase spotCase, CaseDeadline deadline) {
        var timeliness = Timeliness.of(deadline, ChinaTime.today(clock));
        return new DeadlineInFile(
                DeadlineRow.of(deadline),
                deadline.kind().label(),
                StartEvent.labelOf(deadline.startEvent()),
                bearer(deadline.kind().bearer()),
                deadline.actBy(),
                deadline.dueDate(),
                effect(spotCase, deadline),
                new Word(timeliness.code(), timeliness.label()),
                changes.of(deadline));
    }

    private static Word bearer(Bearer bearer) {
        return new Word(bearer.name().toLowerCase(Locale.ROOT), bearer.label());
    }

    private Effect effect(SpotCase spotCase, CaseDeadline deadline) {
        var basis = regimes.applicable(deadline.kind().effectBasis(), spotCase.regime());
        return basis.ids().isEmpty()
                ? new Effect(NOTHING_SAID, "")
                : new Effect(deadline.kind().effect(), basis.toString());
    }
}
