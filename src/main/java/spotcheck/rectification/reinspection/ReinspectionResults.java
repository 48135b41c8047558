package spotcheck.rectification.reinspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.Refused;
import spotcheck.inspection.report.FiledReport;
import spotcheck.inspection.report.ItemResult;
import spotcheck.inspection.report.Reports;
import spotcheck.inspection.report.TestReport;
import spotcheck.rectification.order.OrderKind;
import spotcheck.rectification.order.OrderPeriods;
import spotcheck.rectification.order.Orders;

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

    /** By what the first check judged: a re-inspection goes by the same rules (NMG-54b, CQ23-74b, CQ20-69b). */
    public @Nullable String firstBasis(CaseNumber number) {
        return reports.find(number, TestReport.FIRST)
                .map(filed -> filed.report().basis())
                .orElse(null);
    }

    /** The items that failed, with the retest's result in place of the first one. */
    public List<ItemResult> failedBefore(CaseNumber number) {
        var again = items(number, TestReport.RETEST);
        var retested = again.stream().map(ItemResult::item).toList();
        return Stream.concat(
                        items(number, TestReport.FIRST).stream().filter(item -> !retested.contains(item.item())),
                        again.stream())
                .filter(ItemResult::fails)
                .toList();
    }

    private List<ItemResult> items(CaseNumber number, String kind) {
        return reports.find(number, kind).map(filed -> filed.report().items()).orElse(List.of());
    }

    private void refuseUntested(CaseNumber number, TestReport report) {
        var tested = report.items().stream().map(ItemResult::item).toList();
        failedBefore(number).stream()
                .map(ItemResult::item)
                .filter(item -> !tested.contains(item))
                .findFirst()
                .ifPresent(item -> {
                    throw new Refused("items", "复查应当检验原不合格的项目，缺少“" + item + "”");
                });
    }

    /** The laboratory hands in its report. */
    public void submit(CaseNumber number, int round, TestReport report) {
        orders.inForce(number, OrderKind.RECTIFICATION);
        reinspections.held(number, round);
        refuseUntested(number, report);
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
