package spotcheck.evidence.web;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.evidence.keeping.Destruction;
import spotcheck.evidence.keeping.LegalHolds;
import spotcheck.evidence.web.CaseEvidences.CaseEvidence;
import spotcheck.evidence.web.EvidenceController.Reason;

/** The evidence of a whole case: files, reasons for gaps, holds, and its end. */
@RestController
@RequestMapping("/api/cases/{caseNumber}/evidence")
class CaseEvidenceController {

    private final CaseEvidences evidences;
    private final LegalHolds holds;
    private final Destruction destruction;

    CaseEvidenceController(CaseEvidences evidences, LegalHolds holds, Destruction destruction) {
        this.evidences = evidences;
        this.holds = holds;
        this.destruction = destruction;
    }

    @Operation(summary = "案件的证据", description = "全部文件及其校验值、拍摄信息和状态，缺少证据的原因，保全，保存至何日")
    @GetMapping
    CaseEvidence of(@PathVariable String caseNumber) {
        return evidences.of(CaseEvidences.number(caseNumber));
    }

    @Operation(summary = "保全证据", description = "组织监督抽查的部门的负责人；解除之前不得销毁")
    @PostMapping("/holds")
    CaseEvidence hold(@PathVariable String caseNumber, @RequestBody Reason reason) {
        holds.place(CaseEvidences.number(caseNumber), reason.text());
        return of(caseNumber);
    }

    @Operation(summary = "解除保全", description = "组织监督抽查的部门的负责人")
    @PostMapping("/holds/{id}/lift")
    CaseEvidence lift(@PathVariable String caseNumber, @PathVariable long id, @RequestBody Reason reason) {
        holds.lift(CaseEvidences.number(caseNumber), id, reason.text());
        return of(caseNumber);
    }

    @Operation(summary = "销毁证据文件", description = "组织监督抽查的部门的负责人，保存期限届满之后；保全期间不得销毁。文件的记载和校验值保留")
    @PostMapping("/destruction")
    CaseEvidence destroy(@PathVariable String caseNumber, @RequestBody Reason reason) throws IOException {
        destruction.destroy(CaseEvidences.number(caseNumber), reason.text());
        return of(caseNumber);
    }
}
