package spotcheck.disposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.course.OpenProceedings;
import spotcheck.casefile.course.RunningStages;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;

/** What a sample may still be needed for. */
@Component
class Proceedings {

    private final Deadlines deadlines;
    private final List<OpenProceedings> stages;
    private final RunningStages running;
    private final Clock clock;

    Proceedings(Deadlines deadlines, List<OpenProceedings> stages, RunningStages running, Clock clock) {
        this.deadlines = deadlines;
        this.stages = stages;
        this.running = running;
        this.clock = clock;
    }

    /** The day on which the last recipient's time to object ended; today if nobody had to be told. */
    LocalDate endOfObjections(CaseNumber number) {
        return objections(number)
                .map(CaseDeadline::dueDate)
                .max(LocalDate::compareTo)
                .orElseGet(() -> ChinaTime.today(clock));
    }

    /**
     * An objection made in time outlives the period: no sample goes before it is decided, whichever word the regime has.
     * All proceedings are over only when nothing is left of the handling, the publication and the enforcement either
     * (CQ20-48b, CQ23-19).
     *
     * @param notBefore with-result, objection-period-over or all-proceedings-over
     */
    void refuseBefore(CaseNumber number, String notBefore) {
        if (notBefore.equals("with-result")) {
            return;
        }
        refuseWithinObjectionPeriod(number);
        refuseWhileOpen(
                stages.stream().flatMap(stage -> stage.open(number).stream()).toList());
        if (notBefore.equals("all-proceedings-over")) {
            refuseWhileOpen(running.needingSamples(number));
        }
    }

    private void refuseWithinObjectionPeriod(CaseNumber number) {
        var today = ChinaTime.today(clock);
        objections(number)
                .filter(deadline -> deadline instanceof CaseDeadline.Open && !today.isAfter(deadline.dueDate()))
                .findFirst()
                .ifPresent(deadline -> {
                    throw new Refused("异议申请期限至 " + deadline.dueDate() + " 届满，此前不得处置样品");
                });
    }

    private static void refuseWhileOpen(List<String> open) {
        if (!open.isEmpty()) {
            throw new Refused("尚未办结：" + String.join("、", open) + "，样品应当继续保存");
        }
    }

    private Stream<CaseDeadline> objections(CaseNumber number) {
        return deadlines.of(number).stream()
                .filter(deadline -> deadline.period().equals("objection"));
    }
}
