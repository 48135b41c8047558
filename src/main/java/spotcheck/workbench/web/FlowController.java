package spotcheck.workbench.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.workbench.Flow;

/** What the task list asks between one task and the next. */
@RestController
@RequestMapping("/api")
class FlowController {

    private final Flow flow;

    FlowController(Flow flow) {
        this.flow = flow;
    }

    @Operation(summary = "打开任务时", description = "本任务是否只有本人能办（不必先领取），以及此前已有的期限；只对看得到该任务的人员")
    @GetMapping("/tasks/{taskId}/opening")
    ResponseEntity<Flow.Opening> opening(@PathVariable String taskId) {
        return ResponseEntity.of(flow.opening(taskId));
    }

    @Operation(summary = "提交之后", description = "办结了什么、因此开始计算的期限、接着办的任务；只对办结该任务的本人")
    @GetMapping("/tasks/{taskId}/afterwards")
    ResponseEntity<Flow.Afterwards> done(@PathVariable String taskId, @RequestParam(defaultValue = "0") long known) {
        return ResponseEntity.of(flow.done(taskId, known));
    }

    @Operation(summary = "立案之后", description = "案号和接着办的任务；只对启动的本人")
    @GetMapping("/starts/{instanceId}/afterwards")
    ResponseEntity<Flow.Afterwards> begun(@PathVariable String instanceId) {
        return ResponseEntity.of(flow.begun(instanceId));
    }
}
