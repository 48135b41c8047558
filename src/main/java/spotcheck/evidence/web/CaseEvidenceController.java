package spotcheck.evidence.web;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.evidence.Destruction;
import spotcheck.evidence.EvidenceAccess;
import spotcheck.evidence.LegalHold;
import spotcheck.evidence.LegalHolds;
import spotcheck.evidence.Waiver;
import spotcheck.evidence.Waivers;

/** The evidence of a whole case: files, reasons for gaps, holds, and its end. */
@RestController
@RequestMapping("/api/cases/{caseNumber}/evidence")
class CaseEvidenceController {

    private final EvidenceAccess access;
    private final Waivers waivers;
    private final LegalHolds holds;
    private final Destruction destruction;
    private final ShownFiles shown;

    CaseEvidenceController(
            EvidenceAccess access, Waivers waivers, LegalHolds holds, Destruction destruction, ShownFiles shown) {
        this.access = access;
        this.waivers = waivers;
        this.holds = holds;
        this.destruction = destruction;
        this.shown = shown;
    }

    @Operation(summary = "案件的证据", description = "全部文件及其校验值、拍摄信息和状态，缺少证据的原因，保全，保存至何日")
    @GetMapping
    CaseEvidence of(@PathVariable String caseNumber) {
        var number = number(caseNumber);
        var files = shown.of(access.visible(number));
        return new CaseEvidence(
                caseNumber,
                files,
                waivers.of(number),
                holds.of(number),
                destruction.keptUntil(number).orElse(null));
    }

    @Operation(summary = "保全证据", description = "组织监督抽查的部门的负责人；解除之前不得销毁")
    @PostMapping("/holds")
    CaseEvidence hold(@PathVariable String caseNumber, @RequestBody EvidenceController.Reason reason) {
        holds.place(number(caseNumber), EvidenceController.text(reason.reason()));
        return of(caseNumber);
    }

    @Operation(summary = "解除保全", description = "组织监督抽查的部门的负责人")
    @PostMapping("/holds/{id}/lift")
    CaseEvidence lift(
            @PathVariable String caseNumber, @PathVariable long id, @RequestBody EvidenceController.Reason reason) {
        holds.lift(number(caseNumber), id, EvidenceController.text(reason.reason()));
        return of(caseNumber);
    }

    @Operation(summary = "销毁证据文件", description = "组织监督抽查的部门的负责人，保存期限届满之后；保全期间不得销毁。文件的记载和校验值保留")
    @PostMapping("/destruction")
    CaseEvidence destroy(@PathVariable String caseNumber, @RequestBody EvidenceController.Reason reason)
            throws IOException {
        destruction.destroy(number(caseNumber), EvidenceController.text(reason.reason()));
        return of(caseNumber);
    }

    static CaseNumber number(String caseNumber) {
        if (!CaseNumber.isOne(caseNumber)) {
            throw new Refused("案号格式应为：行政区划代码-年份-五位流水号");
        }
        return new CaseNumber(caseNumber);
    }

    record CaseEvidence(
            String caseNumber,
            List<FileShown> files,
            List<Waiver> waivers,
            List<LegalHold> holds,
            @Nullable LocalDate keptUntil) {}
}
