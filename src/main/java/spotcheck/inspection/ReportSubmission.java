package spotcheck.inspection;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.casefile.secret.BlindSamples;
import spotcheck.custody.Custody;
import spotcheck.inspection.report.Reports;
import spotcheck.inspection.report.TestReport;
import spotcheck.regulation.RuleIds;

/** Front door: the laboratory of the first inspection submits its report, in time or late (CQ23-49a, NMG-38). */
@Service
public class ReportSubmission {

    private static final String PERIOD = "report-submission";
    private static final RuleIds LATE = RuleIds.parse("CQ23-49a CQ23-51 NMG-38 CQ20-46a CQ20-49a O18-33");

    private final Cases cases;
    private final Inspectors inspectors;
    private final Custody custody;
    private final Reports reports;
    private final Deadlines deadlines;
    private final Entries entries;
    private final BlindSamples blind;

    ReportSubmission(
            Cases cases,
            Inspectors inspectors,
            Custody custody,
            Reports reports,
            Deadlines deadlines,
            Entries entries,
            BlindSamples blind) {
        this.cases = cases;
        this.inspectors = inspectors;
        this.custody = custody;
        this.reports = reports;
        this.deadlines = deadlines;
        this.entries = entries;
        this.blind = blind;
    }

    /** The last day for the report where the regime counts it from the end of the test; empty where it is agreed. */
    public Optional<LocalDate> startPeriod(CaseNumber number, LocalDate testEndedOn) {
        return deadlines.start(cases.get(number), PERIOD, "", testEndedOn).map(CaseDeadline::dueDate);
    }

    /**
     * Submits the report.
     *
     * @param due last day; a later report is taken all the same, and its lateness entered
     */
    public void submit(CaseNumber number, TestReport report, LocalDate due) {
        inspectors.requireLaboratory(cases.get(number));
        inspectors.refuseSampler(custody.get(number), report.mainTester());
        deadlines.meet(number, PERIOD, "");
        if (report.submittedOn().isAfter(due)) {
            entries.add(number, "report.late", "逾期报送检验报告", lateness(report, due), LATE);
        }
        reports.submit(number, report);
        blind.disclose(number);
    }

    private static Map<String, Object> lateness(TestReport report, LocalDate due) {
        var details = new LinkedHashMap<String, Object>();
        details.put("报告编号", report.number());
        details.put("最后日期", due.toString());
        details.put("报送日期", report.submittedOn().toString());
        return details;
    }
}
