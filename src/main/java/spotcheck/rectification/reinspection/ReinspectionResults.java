package spotcheck.rectification.reinspection;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.Refused;
import spotcheck.inspection.FiledReport;
import spotcheck.inspection.Reports;
import spotcheck.inspection.TestReport;
import spotcheck.rectification.OrderKind;
import spotcheck.rectification.OrderPeriods;
import spotcheck.rectification.Orders;

/** What a re-inspection found: its laboratory reports, the handling authority concludes. */
@Service
public class ReinspectionResults {

    private final Reinspections reinspections;
    private final Orders orders;
    private final OrderPeriods periods;
    private final Reports reports;
    private final Cases cases;
    private final Clock clock;

    ReinspectionResults(
            Reinspections reinspections,
            Orders orders,
            OrderPeriods periods,
            Reports reports,
            Cases cases,
            Clock clock) {
        this.reinspections = reinspections;
        this.orders = orders;
        this.periods = periods;
        this.reports = reports;
        this.cases = cases;
        this.clock = clock;
    }

    /** The laboratory that tests the samples of a round. */
    public String laboratory(CaseNumber number, int round) {
        return reinspections.held(number, round).facts().laboratory();
    }

    /** The laboratory hands in its report. */
    public void submit(CaseNumber number, int round, TestReport report) {
        orders.inForce(number, OrderKind.RECTIFICATION);
        var heldOn = reinspections.held(number, round).facts().heldOn();
        if (report.issuedOn().isBefore(heldOn)) {
            throw new Refused("issuedOn", "复查报告出具日期不得早于复查日期（" + heldOn + "）");
        }
        if (report.submittedOn().isAfter(today())) {
            throw new Refused("submittedOn", "报送日期不得晚于今天（" + today() + "）");
        }
        reports.submit(number, report);
    }

    /** What the report of a round concludes, in its official words. */
    public String reported(CaseNumber number, int round) {
        return report(number, round).conclusion().title();
    }

    /**
     * The handling authority finds what the report says; on a pass the orders are done and the stop of production ends.
     *
     * @return passed or failed
     */
    public String conclude(CaseNumber number, int round) {
        orders.inForce(number, OrderKind.RECTIFICATION);
        var held = reinspections.held(number, round);
        var report = report(number, round);
        reports.accept(report);
        var passed = report.conclusion().found() == Conclusion.QUALIFIED;
        var concluded = held.conclude(passed ? Reinspection.Outcome.PASSED : Reinspection.Outcome.FAILED, today());
        reinspections.save(concluded);
        if (passed) {
            orders.closeAsPassed(number, today());
            periods.handlingDone(cases.get(number), today());
        }
        return concluded.ending().outcome().word();
    }

    private FiledReport.Submitted report(CaseNumber number, int round) {
        return reports.find(number, TestReport.reinspection(round))
                .filter(FiledReport.Submitted.class::isInstance)
                .map(FiledReport.Submitted.class::cast)
                .orElseThrow(() -> new Refused("尚未收到第" + round + "次复查的检验报告"));
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }
}
