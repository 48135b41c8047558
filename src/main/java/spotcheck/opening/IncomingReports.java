package spotcheck.opening;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.outside.OutsideChecks;
import spotcheck.inspection.Verdict;
import spotcheck.inspection.report.Reports;
import spotcheck.inspection.report.TestReport;
import spotcheck.registry.body.Institutions;

/** Front door: the report of others becomes the report of the case, and its conclusion that of the case. */
@Service
public class IncomingReports {

    private final OutsideChecks outside;
    private final Institutions institutions;
    private final Reports reports;
    private final Verdict verdict;
    private final Cases cases;

    IncomingReports(OutsideChecks outside, Institutions institutions, Reports reports, Verdict verdict, Cases cases) {
        this.outside = outside;
        this.institutions = institutions;
        this.reports = reports;
        this.verdict = verdict;
        this.cases = cases;
    }

    /**
     * Takes the report in; it was submitted on the day on which it came.
     *
     * @param form answers with the laboratory, the people who signed, the days and the items of the report
     * @throws Refused if nothing in it fails
     */
    public void takeIn(CaseNumber number, Map<String, Object> form) {
        var check = outside.of(number).orElseThrow();
        var laboratory = institutions.elsewhere(
                String.valueOf(form.get("outsideLaboratory")).strip());
        outside.testedBy(number, laboratory.id());
        var answers = new LinkedHashMap<>(form);
        answers.put("submittedOn", check.receivedOn().toString());
        reports.submit(number, read(laboratory.id(), answers));
        verdict.accept(number);
        if (!cases.get(number).isFailing()) {
            throw new Refused("items", "外来报告中没有不符合的项目，不是不合格报告，请退回来件部门");
        }
    }

    private static TestReport read(String laboratory, Map<String, Object> answers) {
        try {
            return TestReport.read(TestReport.FIRST, laboratory, answers);
        } catch (Refused refused) {
            throw "submittedOn".equals(refused.field()) ? new Refused("issuedOn", "报告出具日期不得晚于收到报告的日期") : refused;
        }
    }
}
