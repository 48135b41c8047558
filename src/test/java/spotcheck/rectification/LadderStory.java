package spotcheck.rectification;

import static spotcheck.rectification.LadderForms.halted;
import static spotcheck.rectification.LadderForms.held;
import static spotcheck.rectification.LadderForms.order;
import static spotcheck.rectification.LadderForms.reinspectionReport;
import static spotcheck.rectification.LadderForms.report;
import static spotcheck.rectification.LadderForms.served;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.engine.diagram.CaseMessages;
import spotcheck.rectification.order.OrderDesk;
import spotcheck.rectification.order.OrderReceipts;
import spotcheck.rectification.order.Orders;
import spotcheck.rectification.reinspection.Reinspections;
import spotcheck.rectification.stop.StopBook;

/** What stories of rectification and suspension do alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LadderStory extends StageTest {

    @Override
    protected void complete(CaseNumber number, String id, Map<String, Object> form) {
        var region = cases.get(number).samplingBody().substring(0, 2);
        super.complete(number, id, id.equals("holdReinspection") ? LadderForms.by(region, form) : form);
    }

    @Autowired
    CaseMessages messages;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Orders orders;

    @Autowired
    StopBook stops;

    @Autowired
    OrderDesk desk;

    @Autowired
    OrderReceipts receipts;

    @Autowired
    Reinspections reinspections;

    CaseNumber failing(String regime) {
        var number = aCase(regime, "producer");
        cases.conclude(number, Conclusion.UNQUALIFIED);
        return number;
    }

    ProcessInstance rectification(CaseNumber number, String startsWith) {
        return start("rectification", number, Map.of("rectificationStart", startsWith));
    }

    /** Rectification up to the party's answer. */
    ProcessInstance ordered(CaseNumber number) {
        var instance = rectification(number, "on-failing-report");
        complete(number, "issueOrder", order());
        complete(number, "serveOrder", served(TODAY));
        return instance;
    }

    /** Rectification up to the first re-inspection. */
    ProcessInstance rectified(CaseNumber number) {
        var instance = ordered(number);
        clock.travelTo(TODAY.plusDays(20));
        complete(number, "recordRectification", report(TODAY.plusDays(20)));
        return instance;
    }

    /** A re-inspection from the samples to its conclusion. */
    void reinspected(CaseNumber number, LocalDate heldOn, boolean passes) {
        complete(number, "holdReinspection", held(heldOn));
        complete(number, "reportReinspection", reinspectionReport(heldOn, passes));
        complete(number, "concludeReinspection", Map.of("reinspectionFee", 800));
    }

    List<String> statuses(CaseNumber number, String period) {
        return deadlines.of(number).stream()
                .filter(deadline -> deadline.period().equals(period))
                .map(CaseDeadline::status)
                .toList();
    }

    CaseDeadline newest(CaseNumber number, String period) {
        return deadlines.of(number).stream()
                .filter(deadline -> deadline.period().equals(period))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    CaseNumber silent() {
        var number = failing("cq-2023");
        ordered(number);
        dayComes(number, LocalDate.of(2026, 5, 7));
        return number;
    }

    void halt(CaseNumber number, LocalDate on) {
        clock.travelTo(on);
        complete(number, "recordRectification", halted(on));
    }
}
