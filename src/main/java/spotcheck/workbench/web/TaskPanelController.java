package spotcheck.workbench.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.workbench.panel.TaskPanel;
import spotcheck.workbench.panel.TaskPanels;

/** What the panel 案卷 of a task shows, in one answer. */
@RestController
@RequestMapping("/api/tasks")
class TaskPanelController {

    private final TaskPanels panels;

    TaskPanelController(TaskPanels panels) {
        this.panels = panels;
    }

    @Operation(summary = "任务的案卷面板", description = "环节、本步骤的要求和依据、期限、当事人、样品、证据、文书和最近的记录；只对看得到该任务的人员")
    @GetMapping("/{taskId}/casefile")
    ResponseEntity<TaskPanel> panel(@PathVariable String taskId) {
        return ResponseEntity.of(panels.of(taskId));
    }
}
