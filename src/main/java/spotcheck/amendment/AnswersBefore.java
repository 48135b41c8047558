package spotcheck.amendment;

import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.amendment.step.TakenSteps;
import spotcheck.casefile.CaseNumber;
import spotcheck.engine.task.FormerAnswers;

/** A step that is done again shows what was answered. */
@Component
class AnswersBefore implements FormerAnswers {

    private final AmendmentRows rows;
    private final TakenSteps steps;

    AnswersBefore(AmendmentRows rows, TakenSteps steps) {
        this.rows = rows;
        this.steps = steps;
    }

    @Override
    public Map<String, Object> of(CaseNumber number, String task) {
        return rows.waiting(number, task).map(waiting -> steps.answers(task)).orElse(Map.of());
    }
}
