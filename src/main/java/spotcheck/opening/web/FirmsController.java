package spotcheck.opening.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.opening.CaseFirms;

/** 主体核对 for programs: the firms of a case, and which of those near them are the same. */
@RestController
class FirmsController {

    private final CaseFirms firms;

    FirmsController(CaseFirms firms) {
        this.firms = firms;
    }

    @Operation(summary = "案件涉及的主体", description = "各主体的代码和曾用名称（载明始见日期），以及疑似同一主体的其他登记")
    @GetMapping("/api/cases/{caseNumber}/firms")
    List<CaseFirms.ConcernedFirm> of(@PathVariable String caseNumber) {
        return firms.of(number(caseNumber));
    }

    @Operation(summary = "认定是否同一主体", description = "组织监督抽查的部门；理由必填，记入两者的全部案卷。认定为同一主体的，名称和案件都保留")
    @PostMapping("/api/cases/{caseNumber}/firms/decisions")
    List<CaseFirms.ConcernedFirm> decide(@PathVariable String caseNumber, @RequestBody Decision decision) {
        var number = number(caseNumber);
        if (decision.firm() == null || decision.other() == null || decision.same() == null) {
            throw new Refused("firm", "firm、other 和 same 必须填写");
        }
        firms.decide(
                number,
                decision.firm(),
                decision.other(),
                decision.same(),
                decision.reason() == null ? "" : decision.reason());
        return firms.of(number);
    }

    static CaseNumber number(String caseNumber) {
        if (!CaseNumber.isOne(caseNumber)) {
            throw new Refused("案号格式应为：行政区划代码-年份-五位流水号");
        }
        return new CaseNumber(caseNumber);
    }

    record Decision(
            @Nullable Long firm,
            @Nullable Long other,
            @Nullable Boolean same,
            @Nullable String reason) {}
}
