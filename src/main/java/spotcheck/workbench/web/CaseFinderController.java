package spotcheck.workbench.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.workbench.CaseFinder;

/** Finds cases. */
@RestController
@RequestMapping("/api/cases")
class CaseFinderController {

    private final CaseFinder search;

    CaseFinderController(CaseFinder search) {
        this.search = search;
    }

    @Operation(summary = "查找案件", description = "按案号、产品、企业名称或者统一社会信用代码；多个词须同时符合；只在有权查阅的案件中查找，每页五十件")
    @GetMapping
    CaseFinder.Found search(@RequestParam(defaultValue = "") String query, @RequestParam(defaultValue = "0") int page) {
        return search.search(query, page);
    }
}
