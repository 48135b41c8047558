package spotcheck.opening.web;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.engine.diagram.EngineProcedure;

/** Opens a case with the answers of the start form as JSON. */
@RestController
@RequestMapping("/api/cases")
class CaseOpeningController {

    private final EngineProcedure procedure;

    CaseOpeningController(EngineProcedure procedure) {
        this.procedure = procedure;
    }

    @Operation(summary = "立案抽查", description = "字段与任务列表中的立案表单相同；成功后返回案号")
    @PostMapping
    ResponseEntity<Map<String, Object>> open(@RequestBody Map<String, Object> answers) {
        var number = procedure.open(answers);
        return ResponseEntity.created(URI.create("/api/cases/" + number)).body(Map.of("caseNumber", number.value()));
    }
}
