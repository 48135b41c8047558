package spotcheck.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.right.CaseVisibility;

/** Reads a whole case file, open or closed, without the engine. */
@RestController
@RequestMapping("/api/cases")
class CaseFileController {

    private final Cases cases;
    private final CaseVisibility visibility;
    private final WholeFile files;

    CaseFileController(Cases cases, CaseVisibility visibility, WholeFile files) {
        this.cases = cases;
        this.visibility = visibility;
        this.files = files;
    }

    @Operation(summary = "案卷全文", description = "案件的办法、状态、环节、当事人、样品、报告、期限、异议、文书与全部记录")
    @GetMapping("/{caseNumber}")
    ResponseEntity<Map<String, Object>> file(@PathVariable String caseNumber) {
        if (!CaseNumber.isOne(caseNumber)) {
            return ResponseEntity.badRequest().body(Map.of("message", "案号格式应为：行政区划代码-年份-五位流水号"));
        }
        return cases.find(new CaseNumber(caseNumber)).map(this::answer).orElseGet(CaseFileController::unseen);
    }

    private static ResponseEntity<Map<String, Object>> unseen() {
        return ResponseEntity.status(HttpStatus.FORBIDDEN).body(Map.of("message", CaseVisibility.UNSEEN));
    }

    private ResponseEntity<Map<String, Object>> answer(SpotCase spotCase) {
        return switch (visibility.of(spotCase)) {
            case WHOLE -> ResponseEntity.ok(files.of(spotCase));
            case BLIND -> ResponseEntity.ok(files.blind(spotCase));
            case NONE -> unseen();
        };
    }
}
