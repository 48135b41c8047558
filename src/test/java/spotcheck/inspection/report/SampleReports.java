package spotcheck.inspection.report;

import java.time.LocalDate;
import java.util.List;
import spotcheck.preparation.content.ItemClass;
import spotcheck.preparation.content.ReportPart;

/** Reports for tests. */
public final class SampleReports {

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);

    private SampleReports() {}

    public static ItemResult item(String name, ItemClass itemClass, Judgement judgement) {
        return new ItemResult(name, ReportPart.PHYSICAL, itemClass, "≥ 5", "4", "MPa", judgement, false, true);
    }

    public static TestReport report(String kind, ItemResult... items) {
        return new TestReport(kind, "cq-lab1", "检2026-001", ISSUED, ISSUED, "张主检", "李审核", "王批准", null, List.of(items));
    }
}
