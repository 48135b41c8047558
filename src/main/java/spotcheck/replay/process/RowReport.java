package spotcheck.replay.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.replay.RowResult;

/** Tells how a case stands after its walk. */
@Component
class RowReport {

    private static final Map<String, String> SUBJECTS =
            Map.of("sampled-party", "（被抽样对象）", "labelled-producer", "（标称生产者）", "platform-operator", "（平台经营者）");

    private final Cases cases;
    private final Deadlines deadlines;
    private final CaseWalker walker;
    private final CasePath path;

    RowReport(Cases cases, Deadlines deadlines, CaseWalker walker, CasePath path) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.walker = walker;
        this.path = path;
    }

    RowResult of(String row, CaseNumber number, String outcome, List<String> notes) {
        var spotCase = cases.get(number);
        return new RowResult(
                row,
                number.value(),
                spotCase.regime().code(),
                path.of(number),
                outcome + (spotCase.isClosed() ? "（已结案）" : ""),
                open(number),
                walker.open(number).stream().map(Task::getName).distinct().toList(),
                notes,
                null,
                false);
    }

    private List<String> open(CaseNumber number) {
        return deadlines.of(number).stream()
                .filter(CaseDeadline.Open.class::isInstance)
                .filter(deadline -> !deadline.kind().outlivesCase())
                .map(RowReport::shown)
                .toList();
    }

    private static String shown(CaseDeadline deadline) {
        var subject = SUBJECTS.getOrDefault(deadline.subject(), "");
        return deadline.kind().label() + subject + " " + deadline.dueDate() + (deadline.isProvisional() ? "（暂定）" : "");
    }
}
