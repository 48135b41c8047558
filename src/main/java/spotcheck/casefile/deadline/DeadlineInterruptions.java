package spotcheck.casefile.deadline;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.access.Rights;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.AuthorityFile;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/** An authority of the case suspends a deadline, or runs it again; tasks and timers that wait for it stop and go on. */
@Service
public class DeadlineInterruptions {

    private static final String RESUMED = "proceedings-resumed";

    private final Deadlines deadlines;
    private final DeadlineDesk desk;
    private final DeadlineWaits waits;
    private final AuthorityFiles files;
    private final Regimes regimes;
    private final Rights rights;
    private final Clock clock;

    DeadlineInterruptions(
            Deadlines deadlines,
            DeadlineDesk desk,
            DeadlineWaits waits,
            AuthorityFiles files,
            Regimes regimes,
            Rights rights,
            Clock clock) {
        this.deadlines = deadlines;
        this.desk = desk;
        this.waits = waits;
        this.files = files;
        this.regimes = regimes;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Stops a deadline from running.
     *
     * @throws Refused if it does not run, the day cannot be, or reason and rule are missing
     */
    @Transactional
    public CaseDeadline.Suspended suspend(CaseNumber number, long id, Ground ground) {
        var found = find(number, id, ground);
        if (!(found instanceof CaseDeadline.Open running) || ground.day().isAfter(found.dueDate())) {
            throw new Refused(found.kind().label() + "已经中止、办结或者届满，不能中止");
        }
        var suspended = desk.suspend(running, ground.day(), ground.why(), basis(number, ground));
        waits.pause(running);
        return suspended;
    }

    /**
     * Lets a suspended deadline run again.
     *
     * @param anew whether it runs for its whole length, or for what was left
     */
    @Transactional
    public CaseDeadline.Open resume(CaseNumber number, long id, Ground ground, boolean anew) {
        var found = find(number, id, ground);
        if (!(found instanceof CaseDeadline.Suspended suspended) || ground.day().isBefore(suspended.since())) {
            throw new Refused("on", found.kind().label() + "没有中止，或者恢复日期早于中止日期");
        }
        var running = desk.resume(suspended, ground.day(), anew, RESUMED, ground.why(), basis(number, ground));
        waits.follow(running);
        return running;
    }

    private CaseDeadline find(CaseNumber number, long id, Ground ground) {
        var deadline = files.find(number)
                .flatMap(file -> deadlines.of(number).stream()
                        .filter(one -> one.id() == id)
                        .filter(one -> mayActFor(file, one))
                        .findFirst())
                .orElseThrow(() -> new Forbidden("没有这一期限，或者您不是办理该期限所涉事项的机关，不能中止或者恢复"));
        if (ground.day().isAfter(ChinaTime.today(clock))) {
            throw new Refused("on", "日期不得晚于今天（" + ChinaTime.today(clock) + "）");
        }
        return deadline;
    }

    /** Whether the person's post is that before which the period runs. */
    public boolean mayActFor(AuthorityFile file, CaseDeadline deadline) {
        var group = deadline.kind().isBeforeHandler() ? "handler-" + file.handledBy() : "organizer-" + file.organizer();
        return rights.may("deadline.interrupt", "runs-before-my-post", post -> post.group()
                .equals(group));
    }

    private RuleIds basis(CaseNumber number, Ground ground) {
        var cited = RuleIds.parse(ground.legalBasis() == null ? "" : ground.legalBasis());
        var applicable = regimes.applicable(cited, files.get(number).regime());
        if (applicable.ids().isEmpty() || applicable.ids().size() < cited.ids().size()) {
            throw new Refused("legalBasis", "依据应为本案所适用办法的规则编号，例如 CQ23-70d");
        }
        return applicable;
    }

    /**
     * Why and from when.
     *
     * @param on day of the suspension or resumption
     * @param legalBasis ids of rules of the case's regime
     */
    public record Ground(
            @Nullable LocalDate on,
            @Nullable String reason,
            @Nullable String legalBasis) {

        LocalDate day() {
            if (on == null) {
                throw new Refused("on", "日期必须填写");
            }
            return on;
        }

        String why() {
            if (reason == null || reason.isBlank()) {
                throw new Refused("reason", "理由必须填写");
            }
            return reason.trim();
        }
    }
}
