package spotcheck.holidays;

import java.time.Clock;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.deadline.DeadlineDesk;
import spotcheck.casefile.deadline.DeadlineWaits;
import spotcheck.regulation.RuleIds;

/** Lets a deadline run to the day that a newly loaded calendar gives it, with the timers and tasks that wait for it. */
@Component
class DeadlineMover {

    private static final RuleIds BASIS = RuleIds.parse("CQ23-79a CQ23-79b NMG-64a NMG-64b CQ20-75a CQ20-75b O18-55");

    private final DeadlineDesk deadlines;
    private final DeadlineWaits waits;
    private final Clock clock;

    DeadlineMover(DeadlineDesk deadlines, DeadlineWaits waits, Clock clock) {
        this.deadlines = deadlines;
        this.waits = waits;
        this.clock = clock;
    }

    void move(Recount.Changed changed, String why) {
        var counted = changed.move().after();
        waits.follow(deadlines.recount(changed.deadline(), counted, ChinaTime.today(clock), why, BASIS));
    }
}
