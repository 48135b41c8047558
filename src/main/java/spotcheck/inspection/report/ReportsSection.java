package spotcheck.inspection.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;
import spotcheck.preparation.content.ReportPart;

/** The reports of a case in its file, with the conclusions that follow from their items. */
@Component
class ReportsSection implements FileSection {

    private final Reports reports;

    ReportsSection(Reports reports) {
        this.reports = reports;
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public Object of(SpotCase spotCase) {
        return reports.of(spotCase.number()).stream().map(ReportsSection::shown).toList();
    }

    private static Map<String, Object> shown(FiledReport filed) {
        var report = filed.report();
        var shown = new LinkedHashMap<String, Object>();
        shown.put("kind", report.kind());
        shown.put("number", report.number());
        shown.put("laboratory", report.laboratory());
        shown.put("issuedOn", report.issuedOn());
        shown.put("submittedOn", report.submittedOn());
        shown.put("mainTester", report.mainTester());
        shown.put("reviewer", report.reviewer());
        shown.put("approver", report.approver());
        shown.put("basis", report.basis());
        shown.put("status", filed.status());
        shown.put("conclusion", filed.conclusion().found());
        shown.put("conclusionTitle", filed.conclusion().title());
        shown.put("serious", filed.conclusion().serious());
        for (var part : ReportPart.values()) {
            report.conclusion(part).ifPresent(own -> shown.put(part.word() + "Conclusion", own.title()));
        }
        shown.put("items", report.items());
        return shown;
    }
}
