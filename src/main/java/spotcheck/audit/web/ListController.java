package spotcheck.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.audit.Overview;
import spotcheck.audit.lists.AuditLists;
import spotcheck.casefile.chain.ChainCheck;

/** The lists from which an auditor starts. */
@RestController
@RequestMapping("/api/audit")
class ListController {

    private final AuditLists lists;
    private final Overview overview;

    ListController(AuditLists lists, Overview overview) {
        this.lists = lists;
        this.overview = overview;
    }

    @Operation(summary = "审计：案件数", description = "办理中、已结案、有逾期的案件各多少")
    @GetMapping("/overview")
    Overview.Counts overview() {
        return overview.counts();
    }

    @Operation(summary = "审计：操作日志的记录链", description = "逐条核验，与 --verify-chain 相同")
    @GetMapping("/log")
    ChainCheck log() {
        return overview.log();
    }

    @Operation(summary = "审计：有哪些线索清单")
    @GetMapping("/lists")
    List<AuditLists.Title> titles() {
        return lists.titles();
    }

    @Operation(summary = "审计：一张线索清单", description = "from、to 为日期；person、number、act 为人员、案号、事项；page 从 0 起，size 最多 200。")
    @GetMapping("/lists/{id}")
    ResponseEntity<AuditLists.Listed> list(
            @PathVariable String id,
            FilterParameters filter,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return ResponseEntity.of(lists.page(id, filter.filter(), page, size));
    }
}
