package spotcheck.workbench.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.casefile.Refused;
import spotcheck.workbench.tasklist.ListedTask;
import spotcheck.workbench.tasklist.Worklist;

/** What the cards of the task list say of their tasks. */
@RestController
@RequestMapping("/api/tasks")
class TaskCardController {

    private static final int LARGEST = 100;

    private final Worklist worklist;

    TaskCardController(Worklist worklist) {
        this.worklist = worklist;
    }

    @Operation(summary = "任务卡片", description = "案号（盲样为其编号）、产品、企业、办理期限；只答看得到的任务，一次不超过一百项")
    @GetMapping("/cards")
    List<Card> cards(@RequestParam(defaultValue = "") List<String> task) {
        if (task.size() > LARGEST) {
            throw new Refused("task", "一次不超过 " + LARGEST + " 项任务");
        }
        return worklist.some(task).stream().map(Card::of).toList();
    }

    /**
     * @param subject in Chinese, what {@code product} is: that of a case, or the matter of a plan
     * @param left in Chinese: how long there is still time
     */
    record Card(
            String id,
            String caseName,
            String subject,
            String product,
            String firm,
            @Nullable LocalDate due,
            String left,
            boolean overdue) {

        static Card of(ListedTask task) {
            return new Card(
                    task.id(),
                    task.caseName(),
                    task.subject(),
                    task.product(),
                    task.firm(),
                    task.due(),
                    task.left(),
                    task.isOverdue());
        }
    }
}
