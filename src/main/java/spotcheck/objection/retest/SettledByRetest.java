package spotcheck.objection.retest;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Conclusion;
import spotcheck.inspection.report.FiledReport;
import spotcheck.inspection.report.ItemResult;
import spotcheck.inspection.report.Reports;
import spotcheck.inspection.report.TestReport;
import spotcheck.notification.Recipient;
import spotcheck.objection.filing.Objection;
import spotcheck.objection.filing.ObjectionRows;

/**
 * Front door: what the retest of another party has settled for who objects after it. The one reserve sample is used, so that
 * nothing is tested a second time; what he alone disputes is examined in the records instead (CQ23-57d, CQ20-54c, NMG-43c).
 */
@Component
public class SettledByRetest {

    private final RetestRows retests;
    private final ObjectionRows objections;
    private final Reports reports;

    SettledByRetest(RetestRows retests, ObjectionRows objections, Reports reports) {
        this.retests = retests;
        this.objections = objections;
        this.reports = reports;
    }

    /** @return empty while a retest of his own, or a share in one that is still to be made, can be granted */
    public Optional<Settled> of(CaseNumber number, Recipient objector) {
        return retests.of(number).stream()
                .filter(Retest::settlesForAll)
                .findFirst()
                .map(retest -> settled(number, objector));
    }

    private Settled settled(CaseNumber number, Recipient objector) {
        var first = reports.get(number, TestReport.FIRST).report();
        var retest = reports.find(number, TestReport.RETEST).map(FiledReport::report);
        var tested = retest.map(SettledByRetest::names).orElse(List.of());
        var own = disputed(number, objector).stream()
                .filter(item -> !tested.contains(item))
                .toList();
        var last = retest.map(first::afterRetest).orElse(first.conclusion()).found();
        return new Settled(retest.map(TestReport::number), tested, own, last, failsByOwnAlone(first, retest, own));
    }

    /** Whether nothing else than what he alone disputes makes the sample fail, so that his grounds may take the conclusion away. */
    private static boolean failsByOwnAlone(TestReport first, Optional<TestReport> retest, List<String> own) {
        var failing = first.items().stream()
                .filter(ItemResult::fails)
                .map(ItemResult::item)
                .filter(item ->
                        retest.stream().noneMatch(report -> names(report).contains(item)))
                .toList();
        return !failing.isEmpty()
                && own.containsAll(failing)
                && retest.stream().flatMap(report -> report.items().stream()).noneMatch(ItemResult::fails);
    }

    private List<String> disputed(CaseNumber number, Recipient objector) {
        return objections.of(number).stream()
                .filter(objection -> objection.facts().recipient() == objector)
                .filter(Objection.AgainstConclusion.class::isInstance)
                .map(Objection.AgainstConclusion.class::cast)
                .flatMap(objection -> objection.filing().disputedItems().names().stream())
                .toList();
    }

    private static List<String> names(TestReport report) {
        return report.items().stream().map(ItemResult::item).toList();
    }

    /**
     * @param report number of the retest's report; empty where it was ended without one
     * @param tested items that were tested again
     * @param own items that only this objector disputes, and that nobody tested again
     * @param last the conclusion as it is after the retest
     * @param failsByOwnAlone whether the conclusion rests on these items alone
     */
    public record Settled(
            Optional<String> report, List<String> tested, List<String> own, Conclusion last, boolean failsByOwnAlone) {

        public Settled {
            tested = List.copyOf(tested);
            own = List.copyOf(own);
        }

        /** As people read it before they examine or decide. */
        public String inWords() {
            var retest = report.map(number -> "备用样品已经用于复检（复检报告%s），复检项目：%s，现结论：%s"
                            .formatted(number, String.join("、", tested), last.title()))
                    .orElse("复检已经终止，以初检结论为准：" + last.title());
            return own.isEmpty()
                    ? retest + "。申请人异议的项目均已复检。"
                    : retest + "。只有本申请人异议、没有复检的项目：" + String.join("、", own) + "，应当核查。";
        }
    }
}
