package spotcheck.inspection;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.casefile.course.CaseClosed;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.inspection.report.FiledReport;
import spotcheck.inspection.report.Reports;

/** How long a laboratory keeps records and report: from the issue of each, shown once the case is closed (CQ23-50c). */
@Component
class LaboratoryRetention {

    private static final String PERIOD = "laboratory-retention";

    private final Cases cases;
    private final Reports reports;
    private final Deadlines deadlines;

    LaboratoryRetention(Cases cases, Reports reports, Deadlines deadlines) {
        this.cases = cases;
        this.reports = reports;
        this.deadlines = deadlines;
    }

    @EventListener
    void closed(CaseClosed closed) {
        var spotCase = cases.get(closed.number());
        reports.of(closed.number()).stream()
                .filter(FiledReport.Standing.class::isInstance)
                .map(FiledReport::report)
                .forEach(report -> deadlines.start(spotCase, PERIOD, report.kind(), report.issuedOn()));
    }
}
