package spotcheck.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.audit.Auditors;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.verification.CaseVerification;

/** Compares all that is kept of a case at once, its files included. */
@RestController
@RequestMapping("/api/audit/cases/{caseNumber}/verification")
class VerificationController {

    private final Cases cases;
    private final Auditors auditors;
    private final CaseVerification verification;

    VerificationController(Cases cases, Auditors auditors, CaseVerification verification) {
        this.cases = cases;
        this.auditors = auditors;
        this.verification = verification;
    }

    @Operation(summary = "审计：立即核验一件案卷", description = "记录链、案卷数据、证据文件（重新读取）、引擎日志与锚定文件")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Verified> verify(@PathVariable String caseNumber, @RequestBody Nothing nothing) throws IOException {
        var found = CaseNumber.find(caseNumber).flatMap(cases::find).orElseThrow(Auditors::stranger);
        auditors.refuseStranger(found);
        var problems = verification.check(found);
        return ResponseEntity.ok(new Verified(problems.isEmpty(), problems));
    }

    /** Says nothing; the body is asked for so that only a script of this site can send it. */
    record Nothing() {}

    record Verified(boolean intact, List<String> problems) {}
}
