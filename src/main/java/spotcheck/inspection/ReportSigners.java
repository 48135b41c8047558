package spotcheck.inspection;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.right.Companions;
import spotcheck.inspection.report.FiledReport;
import spotcheck.inspection.report.Reports;
import spotcheck.inspection.report.TestReport;
import spotcheck.registry.person.People;

/** Who signs the first report took part in the first inspection, whoever entered it; the report knows their names. */
@Component
class ReportSigners implements Companions {

    private static final String REPORTING = "issueReport";

    private final Reports reports;
    private final People people;

    ReportSigners(Reports reports, People people) {
        this.reports = reports;
        this.people = people;
    }

    @Override
    public Set<String> in(CaseNumber number, String act) {
        return act.equals(REPORTING)
                ? reports.find(number, TestReport.FIRST)
                        .map(FiledReport::report)
                        .map(report ->
                                people.called(List.of(report.mainTester(), report.reviewer(), report.approver())))
                        .orElse(Set.of())
                : Set.of();
    }
}
