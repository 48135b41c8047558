package spotcheck.evidence.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.evidence.EvidenceAccess;
import spotcheck.evidence.given.Waiver;
import spotcheck.evidence.given.Waivers;
import spotcheck.evidence.keeping.Destruction;
import spotcheck.evidence.keeping.LegalHold;
import spotcheck.evidence.keeping.LegalHolds;

/** Puts together the evidence of a whole case. */
@Component
class CaseEvidences {

    private final EvidenceAccess access;
    private final Waivers waivers;
    private final LegalHolds holds;
    private final Destruction destruction;
    private final ShownFiles shown;

    CaseEvidences(EvidenceAccess access, Waivers waivers, LegalHolds holds, Destruction destruction, ShownFiles shown) {
        this.access = access;
        this.waivers = waivers;
        this.holds = holds;
        this.destruction = destruction;
        this.shown = shown;
    }

    CaseEvidence of(CaseNumber number) {
        return new CaseEvidence(
                number.value(),
                shown.of(access.visible(number)),
                waivers.of(number),
                holds.of(number),
                destruction.keptUntil(number).orElse(null));
    }

    static CaseNumber number(String caseNumber) {
        if (!CaseNumber.isOne(caseNumber)) {
            throw new Refused("案号格式应为：行政区划代码-年份-五位流水号");
        }
        return new CaseNumber(caseNumber);
    }

    /** @param keptUntil the last day on which it must be kept; null while no period says so */
    record CaseEvidence(
            String caseNumber,
            List<FileShown> files,
            List<Waiver> waivers,
            List<LegalHold> holds,
            @Nullable LocalDate keptUntil) {}
}
