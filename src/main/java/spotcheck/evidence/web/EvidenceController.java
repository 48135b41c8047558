package spotcheck.evidence.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.casefile.Refused;
import spotcheck.evidence.EvidenceAccess;
import spotcheck.evidence.given.Waivers;
import spotcheck.evidence.upload.FileChanges;
import spotcheck.evidence.upload.Intake;

/** Files of tasks: what is there, what is missing, and what people do about it. */
@RestController
@RequestMapping("/api")
class EvidenceController {

    private final TaskEvidences tasks;
    private final Intake intake;
    private final Waivers waivers;
    private final FileChanges changes;
    private final EvidenceAccess access;
    private final ShownFiles shown;

    EvidenceController(
            TaskEvidences tasks,
            Intake intake,
            Waivers waivers,
            FileChanges changes,
            EvidenceAccess access,
            ShownFiles shown) {
        this.tasks = tasks;
        this.intake = intake;
        this.waivers = waivers;
        this.changes = changes;
        this.access = access;
        this.shown = shown;
    }

    @Operation(summary = "任务的证据", description = "应当留存的证据及其缺少情况、已上传的文件")
    @GetMapping("/tasks/{taskId}/evidence")
    TaskEvidence ofTask(@PathVariable String taskId) {
        return tasks.panel(taskId);
    }

    @Operation(summary = "归入证据文件", description = "把已传完的文件归入案卷：识别类型、计算 SHA-256、读取拍摄信息。codes 为其证明的应留存证据")
    @PostMapping("/tasks/{taskId}/evidence")
    @ResponseStatus(HttpStatus.CREATED)
    FileShown take(@PathVariable String taskId, @RequestBody Taking taking) {
        if (taking.upload() == null) {
            throw new Refused("upload", "upload 必须填写");
        }
        var id = intake.take(taskId, taking.upload(), list(taking.codes()), text(taking.remark()));
        return shown.of(access.get(id));
    }

    @Operation(summary = "记明缺少证据的原因", description = "组织监督抽查的部门的组织人员或者负责人")
    @PostMapping("/tasks/{taskId}/evidence/waivers")
    TaskEvidence waive(@PathVariable String taskId, @RequestBody Waiving waiving) {
        waivers.waive(taskId, list(waiving.codes()), text(waiving.reason()));
        return tasks.of(taskId);
    }

    @Operation(summary = "更正文件的证明事项", description = "上传人，环节办结之前")
    @PostMapping("/evidence/{id}/codes")
    FileShown assign(@PathVariable long id, @RequestBody Assigning assigning) {
        changes.assign(id, list(assigning.codes()));
        return shown.of(access.get(id));
    }

    @Operation(summary = "撤回误传的文件", description = "上传人，环节办结之前；原件保留，不再作为证据")
    @PostMapping("/evidence/{id}/withdrawal")
    FileShown withdraw(@PathVariable long id, @RequestBody Reason reason) {
        changes.withdraw(id, reason.text());
        return shown.of(access.get(id));
    }

    private static List<String> list(@Nullable List<String> values) {
        return values == null ? List.of() : values.stream().distinct().toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    record Taking(
            @Nullable String upload,
            @Nullable List<String> codes,
            @Nullable String remark) {}

    record Waiving(@Nullable List<String> codes, @Nullable String reason) {}

    record Assigning(@Nullable List<String> codes) {}

    record Reason(@Nullable String reason) {

        String text() {
            return EvidenceController.text(reason);
        }
    }
}
