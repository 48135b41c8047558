package spotcheck.regulation.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.regulation.catalogue.reading.Regulations;
import spotcheck.regulation.catalogue.reading.RuleQuery;

/** The catalogue of rules for programs. */
@RestController
@RequestMapping("/api/regulations")
class RegulationController {

    private final Regulations regulations;

    RegulationController(@Lazy Regulations regulations) {
        this.regulations = regulations;
    }

    @Operation(
            summary = "查找规则",
            description = "q 在编号、条文号、中英文释义中查找，多个词须同时出现；text、stage、kind、state 为代码，省略即不限；page 从 0 起，size 最多 200。")
    @GetMapping
    RuleAnswer.Found search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return RuleAnswer.Found.of(regulations.search(new RuleQuery(q, text, stage, state, kind, page, size)));
    }

    @Operation(summary = "一条规则", description = "释义、参数、落实状态，以及落实它的步骤、决策表、表单项目、清单、程序和证明它的测试。")
    @GetMapping("/{id}")
    RuleAnswer.Whole rule(@PathVariable String id) {
        return regulations.find(id).map(RuleAnswer.Whole::of).orElseThrow(() -> new NoSuchRule(id));
    }

    @ExceptionHandler
    ResponseEntity<WrongQuery.Answer> refuse(NoSuchRule reason) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).body(reason.answer());
    }
}
