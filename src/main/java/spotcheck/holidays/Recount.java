package spotcheck.holidays;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.calendar.count.DeadlineMove;
import spotcheck.calendar.count.Recalculation;
import spotcheck.calendar.count.RunningDeadline;
import spotcheck.calendar.holiday.CalendarSet;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.deadline.CaseCalendars;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.DeadlineWaits;
import spotcheck.casefile.deadline.Deadlines;

/** Counts every open deadline again as other calendars would have it; changes nothing itself. */
@Component
class Recount {

    private final Deadlines deadlines;
    private final AuthorityFiles files;
    private final CaseCalendars calendars;
    private final DeadlineWaits waits;
    private final Clock clock;

    Recount(Deadlines deadlines, AuthorityFiles files, CaseCalendars calendars, DeadlineWaits waits, Clock clock) {
        this.deadlines = deadlines;
        this.files = files;
        this.calendars = calendars;
        this.waits = waits;
        this.clock = clock;
    }

    /** The open deadlines that would change, the nearest first. */
    List<Changed> under(CalendarSet next) {
        return deadlines.running().stream()
                .flatMap(running -> countAgain(running, next).stream())
                .toList();
    }

    int open() {
        return deadlines.running().size();
    }

    private List<Changed> countAgain(CaseDeadline.Open running, CalendarSet next) {
        var calculator = calendars.of(files.get(running.number()), running.kind(), next);
        var before = new RunningDeadline(
                String.valueOf(running.id()),
                running.facts().counted(),
                running.kind().rolls());
        return new Recalculation(calculator)
                .preview(List.of(before)).stream()
                        .map(move -> new Changed(running, move))
                        .toList();
    }

    Move shown(Changed changed) {
        var deadline = changed.deadline();
        var move = changed.move();
        return new Move(
                deadline.number().value(),
                deadline.period(),
                deadline.kind().label(),
                deadline.subject(),
                deadline.rawDate(),
                deadline.dueDate(),
                move.after().rawDate(),
                move.after().dueDate(),
                move.movesTheDate(),
                move.becomesFinal(),
                move.shortens(),
                move.endsAtOnce(ChinaTime.today(clock)),
                waits.of(deadline));
    }

    record Changed(CaseDeadline.Open deadline, DeadlineMove move) {}
}
