package spotcheck.amendment.step;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.row.RowReturn;
import spotcheck.engine.position.EnginePosition;
import spotcheck.evidence.EvidenceFiles;
import spotcheck.registry.person.People;

/**
 * Whether anything rests on a step. Until then it may be done again: the task, timer or end to which it led is as it left it, so
 * is every row that it wrote, and nothing of it is public.
 */
@Component
public class Standing {

    /** Whoever has read it cannot be made not to have read it. */
    private static final Set<String> PUBLIC = Set.of("publishResult", "announceFailure");

    private static final String GONE_ON = "本步骤所记的事项此后已经办理或者变动（如样品已经交接、期限已经届满），后续办理以其为据，不能更正";

    private static final Set<String> DRAWS = Set.of("assignSamplers", "assignBuyers");

    private final EnginePosition position;
    private final RowReturn rows;
    private final EvidenceFiles evidence;
    private final People people;

    Standing(EnginePosition position, RowReturn rows, EvidenceFiles evidence, People people) {
        this.position = position;
        this.rows = rows;
        this.evidence = evidence;
        this.people = people;
    }

    public static boolean isDraw(TakenStep step) {
        return DRAWS.contains(step.step());
    }

    /**
     * Why the step cannot be done again, in Chinese; empty if it can.
     *
     * @param later what was done after it, in any order
     */
    public Optional<String> hindrance(SpotCase spotCase, TakenStep step, List<TakenStep> later) {
        if (spotCase.isClosed()) {
            return Optional.of("案件已经结案，须先经批准重新开启");
        }
        if (isDraw(step)) {
            return Optional.of("抽样人员由随机选派确定，不得自行更正；确需更换的，由组织部门说明理由后重新选派");
        }
        if (PUBLIC.contains(step.step())) {
            return Optional.of("内容已经向社会公开，请通过“更正公开”办理");
        }
        var followed = OwnAccord.after(step, later);
        return followed.isEmpty() ? resting(spotCase, step, later) : restingOnAny(spotCase, step, followed, later);
    }

    /** What the system did by itself goes back with the step, if nothing of a person rests on it either. */
    private Optional<String> restingOnAny(
            SpotCase spotCase, TakenStep step, List<TakenStep> followed, List<TakenStep> later) {
        var basis = Stream.concat(followed.stream(), Stream.of(step)).toList();
        var act = later.stream()
                .filter(other -> !other.takenBack() && other.isDoneByAPerson())
                .filter(other -> basis.stream().anyMatch(other::restsOn))
                .min(Comparator.comparing(TakenStep::seq));
        if (act.isPresent()) {
            return act.map(this::told);
        }
        var last = followed.stream()
                .filter(one -> followed.stream().noneMatch(other -> other.restsOn(one)))
                .toList();
        return last.stream().allMatch(one -> stands(spotCase.number(), one))
                ? basis.stream().flatMap(one -> given(spotCase, one).stream()).findFirst()
                : Optional.of(GONE_ON);
    }

    /** What rests on the step; empty if nothing does. */
    public Optional<String> resting(SpotCase spotCase, TakenStep step, List<TakenStep> later) {
        var act = later.stream()
                .filter(other -> !other.takenBack() && other.restsOn(step))
                .min(Comparator.comparing(TakenStep::seq));
        if (act.isPresent()) {
            return act.map(this::told);
        }
        return stands(spotCase.number(), step) ? given(spotCase, step) : Optional.of(GONE_ON);
    }

    /** Evidence that somebody has given for a task to which the step led. */
    private Optional<String> given(SpotCase spotCase, TakenStep step) {
        return evidence.of(spotCase.number()).stream()
                .filter(file -> file.withdrawal().isEmpty())
                .filter(file -> step.position().stream()
                        .anyMatch(change -> change.made()
                                && change.table().equals("act_ru_task")
                                && change.place().equals(file.facts().to().task())))
                .findFirst()
                .map(file -> "下一步骤已经上传证据文件“" + file.name() + "”，后续办理已经开始，不能更正；先撤回的除外");
    }

    /** Whether all that the step did is as it left it. */
    public boolean stands(CaseNumber number, TakenStep step) {
        return position.stands(number, step.position()) && rows.stands(number, step.facts());
    }

    private String told(TakenStep act) {
        var who = act.isDoneByAPerson()
                ? people.find(act.actor()).map(person -> person.name()).orElse(act.actor())
                : "系统";
        return "此后的“%s”已经由%s于%s办理（第%d条记录），以本步骤为据，不能更正"
                .formatted(act.shown(), who, act.takenAt().toLocalDate(), act.seq());
    }
}
