package spotcheck.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.audit.review.Review;
import spotcheck.audit.review.Reviews;
import spotcheck.audit.search.CasePage;
import spotcheck.audit.search.CaseSearch;
import spotcheck.audit.search.Choice;
import spotcheck.audit.search.FoundCase;
import spotcheck.audit.trail.Trail;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;

/** Cases for auditors; every call reads, none changes anything. */
@RestController
@RequestMapping("/api/audit")
class AuditController {

    private final CaseSearch search;
    private final Reviews reviews;
    private final Trail trail;

    AuditController(CaseSearch search, Reviews reviews, Trail trail) {
        this.search = search;
        this.reviews = reviews;
        this.trail = trail;
    }

    @Operation(summary = "审计：查找案件", description = "运行中和已结的案件，限于审计人员的范围；各条件省略即不限；page 从 0 起，size 最多 200。")
    @GetMapping("/cases")
    CasePage cases(
            QueryParameters query,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return search.find(query.query(), page, size);
    }

    @Operation(summary = "审计：随机抽取案件", description = "条件同查找；同一种子、同一批案件，抽得相同；size 最多 200。")
    @GetMapping("/sample")
    List<FoundCase> sample(
            QueryParameters query,
            @RequestParam(defaultValue = "") String seed,
            @RequestParam(defaultValue = "10") int size) {
        if (seed.isBlank()) {
            throw new Refused("seed", "请写明随机种子，以便他人重复抽取");
        }
        return search.sample(query.query(), seed.strip(), size);
    }

    @Operation(summary = "审计：可选的条件", description = "办法、结果、结论的代码和名称")
    @GetMapping("/choices")
    Map<String, List<Choice>> choices() {
        return search.choices();
    }

    @Operation(summary = "审计：一件案卷", description = "经过、决定、记录、期限、职责分离、证据、文书与记录链")
    @GetMapping("/cases/{caseNumber}")
    ResponseEntity<Review> review(@PathVariable String caseNumber) {
        return ResponseEntity.of(CaseNumber.find(caseNumber).flatMap(reviews::of));
    }

    @Operation(summary = "审计：流程图", description = "案件实际走过的那一版流程图（BPMN）")
    @GetMapping(value = "/diagrams/{diagram}", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> diagram(@PathVariable String diagram) {
        return ResponseEntity.of(trail.diagram(diagram));
    }

    @Operation(summary = "审计：流程实例所属的案件")
    @GetMapping("/instances/{processInstance}")
    ResponseEntity<Map<String, String>> caseOf(@PathVariable String processInstance) {
        return ResponseEntity.of(trail.caseOf(processInstance).map(number -> Map.of("caseNumber", number.value())));
    }
}
