package spotcheck.regulation.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.changes.RegimeChanges;
import spotcheck.regulation.changes.TableChange;

/** What two regimes answer differently, for programs. */
@RestController
class ChangesController {

    private final RegimeChanges changes;
    private final Regimes regimes;

    ChangesController(@Lazy RegimeChanges changes, Regimes regimes) {
        this.changes = changes;
        this.regimes = regimes;
    }

    @Operation(summary = "两套制度的差异", description = "from、to 为制度代码。把每张决策表的每种取值组合分别按两套制度询问，列出答案不同的；附规则目录中的释义。答案相同的表不列。")
    @GetMapping("/api/regulations/changes")
    Differences changes(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to) {
        var query = ChangesQuery.read(regimes, from, to);
        return new Differences(
                query.from(),
                query.to(),
                changes.between(query.from().code(), query.to().code()));
    }

    @ExceptionHandler
    ResponseEntity<WrongQuery.Answer> refuse(WrongQuery reason) {
        return ResponseEntity.badRequest().body(reason.answer());
    }

    record Differences(ChangesQuery.Named from, ChangesQuery.Named to, List<TableChange> tables) {}
}
