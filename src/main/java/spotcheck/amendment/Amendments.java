package spotcheck.amendment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.amendment.step.OwnAccord;
import spotcheck.amendment.step.Standing;
import spotcheck.amendment.step.StepAnswers;
import spotcheck.amendment.step.TakenStep;
import spotcheck.amendment.step.TakenSteps;
import spotcheck.amendment.step.WayBack;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.paper.Paper;

/** 更正步骤: a step on which nothing rests yet is opened again, and what is then another is told with the old and the new value. */
@Service
public class Amendments {

    private static final String BACK_WITH_IT = "系统据此所作、一并退回的办理";

    private final TakenSteps steps;
    private final AmendmentRows rows;
    private final Standing standing;
    private final AmendmentRights rights;
    private final StepAnswers answers;
    private final WayBack way;
    private final AmendmentEntries told;
    private final Cases cases;
    private final Clock clock;

    Amendments(
            TakenSteps steps,
            AmendmentRows rows,
            Standing standing,
            AmendmentRights rights,
            StepAnswers answers,
            WayBack way,
            AmendmentEntries told,
            Cases cases,
            Clock clock) {
        this.steps = steps;
        this.rows = rows;
        this.standing = standing;
        this.rights = rights;
        this.answers = answers;
        this.way = way;
        this.told = told;
        this.cases = cases;
        this.clock = clock;
    }

    /** The steps of a case that somebody did, the newest first, each with what stands against doing it again. */
    public List<DoneStep> steps(SpotCase spotCase) {
        rights.refuseStranger(spotCase);
        var all = steps.of(spotCase.number());
        return all.stream()
                .filter(step -> step.isDoneByAPerson() && !step.takenBack() && rights.sees(spotCase, step))
                .map(step -> shown(spotCase, step, later(all, step)))
                .toList();
    }

    private DoneStep shown(SpotCase spotCase, TakenStep step, List<TakenStep> later) {
        var against = rights.mayAmend(spotCase, step)
                ? standing.hindrance(spotCase, step, later).orElse("")
                : "只有办理该步骤的人员，或者本部门的负责人可以更正";
        return new DoneStep(step.id(), step.shown(), told.name(step.actor()), step.takenAt(), step.seq(), against);
    }

    /**
     * Opens a step again, with the answers that were given.
     *
     * @param id of the step, as the list has it
     * @throws Forbidden if the person did not do it and does not lead those who did
     * @throws Refused if no reason is given or something rests on the step
     */
    @Transactional
    public void amend(CaseNumber number, long id, String reason) {
        var spotCase = cases.get(number);
        rights.refuseStranger(spotCase);
        told.hold(number);
        var all = steps.of(number);
        var step = all.stream()
                .filter(one -> one.id() == id && one.isDoneByAPerson())
                .findFirst()
                .orElseThrow(() -> new Refused("step", "本案没有这一步骤"));
        if (!rights.mayAmend(spotCase, step)) {
            throw new Forbidden("只有办理该步骤的人员，或者本部门的负责人可以更正");
        }
        var why = Reasons.checked(reason);
        if (step.takenBack()) {
            throw new Refused("step", "该步骤已经退回重新办理");
        }
        standing.hindrance(spotCase, step, later(all, step)).ifPresent(against -> {
            throw new Refused("step", against);
        });
        var back = new ArrayList<>(OwnAccord.after(step, later(all, step)));
        var more = back.isEmpty() ? Map.<String, Object>of() : Map.of(BACK_WITH_IT, shown(back));
        back.add(step);
        openAll(spotCase, back, why, "更正步骤，重新办理“%s”", more);
    }

    /**
     * Takes acts back down to a step of a person, which is opened again.
     *
     * @param acts the newest first; all but the last were done by the system
     * @param title of the entry, with a place for the step
     * @param more what the entry says besides
     */
    void openAll(SpotCase spotCase, List<TakenStep> acts, String reason, String title, Map<String, ?> more) {
        var step = acts.get(acts.size() - 1);
        var entry = answers.entry(step).orElseThrow(() -> new Refused("step", "案卷中没有该步骤的记录"));
        var amendment = rows.add(step, entry.seq(), reason, rights.me(), now());
        var withdrawn = new ArrayList<Paper>();
        acts.forEach(act -> {
            if (!standing.stands(spotCase.number(), act)) {
                throw new Refused("step", "其后的事项已经办理或者变动，不能退回“" + step.shown() + "”");
            }
            withdrawn.addAll(way.take(spotCase, act, amendment));
        });
        told.tell(spotCase, step, entry, reason, title.formatted(step.shown()), more, withdrawn);
    }

    /** Takes a step back, whatever asked for it; the entry names it, the old answers stay in theirs. */
    void open(SpotCase spotCase, TakenStep step, String reason, String title, Map<String, ?> more) {
        var entry = answers.entry(step).orElseThrow(() -> new Refused("step", "案卷中没有该步骤的记录"));
        var amendment = rows.add(step, entry.seq(), reason, rights.me(), now());
        told.tell(spotCase, step, entry, reason, title, more, way.take(spotCase, step, amendment));
    }

    private static List<String> shown(List<TakenStep> acts) {
        return acts.stream()
                .map(act -> act.shown() + "（" + act.takenAt().toLocalDate() + "，第" + act.seq() + "条记录）")
                .toList();
    }

    private static List<TakenStep> later(List<TakenStep> all, TakenStep step) {
        return all.stream().filter(other -> other.id() > step.id()).toList();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
    }

    /**
     * @param entry place of the last entry of the act
     * @param against why the person may not have it done again; empty if nothing is against it
     */
    public record DoneStep(long id, String name, String by, OffsetDateTime at, int entry, String against) {

        public boolean amendable() {
            return against.isEmpty();
        }
    }
}
