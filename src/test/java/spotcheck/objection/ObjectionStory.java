package spotcheck.objection;

import static spotcheck.inspection.report.SampleReports.item;
import static spotcheck.objection.ObjectionForms.body;
import static spotcheck.objection.ObjectionForms.filing;
import static spotcheck.objection.ObjectionForms.formalities;
import static spotcheck.objection.ObjectionForms.noticeReceived;
import static spotcheck.objection.ObjectionForms.sampleConfirmed;
import static spotcheck.objection.ObjectionForms.sampleGiven;
import static spotcheck.objection.ObjectionForms.sampleReceived;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
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
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.Papers;
import spotcheck.custody.Custody;
import spotcheck.custody.NewSample;
import spotcheck.custody.SealedSamples;
import spotcheck.custody.holding.Transport;
import spotcheck.custody.unit.Sealing;
import spotcheck.inspection.report.ItemResult;
import spotcheck.inspection.report.Judgement;
import spotcheck.inspection.report.Reports;
import spotcheck.inspection.report.SampleReports;
import spotcheck.inspection.report.TestReport;
import spotcheck.objection.filing.ObjectionRows;
import spotcheck.objection.retest.RetestRows;
import spotcheck.preparation.content.ItemClass;
import spotcheck.preparation.content.ReportPart;

/** A failing case whose parties were told, and the forms with which people answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ObjectionStory extends StageTest {

    static final String PARTY = "sampled-party";
    static final String PRODUCER = "labelled-producer";

    @Autowired
    protected Deadlines deadlines;

    @Autowired
    protected Papers papers;

    @Autowired
    protected Reports reports;

    @Autowired
    protected Custody custody;

    @Autowired
    protected ObjectionRows objections;

    @Autowired
    protected RetestRows retests;

    /** A case of a failing cable: resistance and pressure fail, the label conforms, bacteria are never retested. */
    protected CaseNumber failing(String regime) {
        var number = aCase(regime, "seller");
        cases.conclude(number, Conclusion.UNQUALIFIED);
        reports.submit(
                number,
                SampleReports.report(
                        TestReport.FIRST,
                        item("导体电阻", ItemClass.A, Judgement.FAILS),
                        item("绝缘厚度", ItemClass.B, Judgement.CONFORMS),
                        new ItemResult(
                                "菌落总数",
                                ReportPart.PHYSICAL,
                                ItemClass.B,
                                null,
                                null,
                                null,
                                Judgement.CONFORMS,
                                false,
                                false)));
        var sample = custody.seal(cases.get(number), sample(number), Transport.CARRIED);
        SealedSamples.arrived(custody, cases.get(number), sample.test());
        if (!sample.reserve().isKeptByParty()) {
            SealedSamples.arrived(custody, cases.get(number), sample.reserve());
        }
        return number;
    }

    /** The recipient got the notice on a day; its objection process starts as the overview starts it. */
    protected ProcessInstance served(CaseNumber number, String recipient, String receivedOn) {
        deadlines.start(cases.get(number), "objection", recipient, LocalDate.parse(receivedOn));
        return start("objection", number, Map.of("conclusion", "unqualified", "recipient", recipient));
    }

    protected CaseDeadline deadline(CaseNumber number, String period) {
        return deadlines.of(number).stream()
                .filter(deadline -> deadline.period().equals(period))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    protected List<String> paperKinds(CaseNumber number) {
        return papers.of(number).stream().map(Paper::kind).toList();
    }

    protected static Map<String, Object> with(Map<String, Object> form, String key, Object value) {
        var changed = new HashMap<>(form);
        changed.put(key, value);
        return changed;
    }

    /** From an admitted objection to the conclusion to the retest notice in the applicant's hands. */
    protected void grantRetest(CaseNumber number) {
        complete(number, "registerObjection", filing("inspection-conclusion", "2026-03-02", "2026-03-02"));
        study(number, List.of());
        var decision = new HashMap<String, Object>(Map.of("retestDecision", "retest", "decisionReasons", "有必要且具备条件"));
        if (cases.get(number).regime().code().equals("cq-2021")) {
            decision.put("namedRetestBody", otherLaboratory(number));
        }
        complete(number, "decideRetest", decision);
    }

    protected void study(CaseNumber number, List<String> grounds) {
        complete(number, "studyObjection", Map.of("bodyOpinion", "记录完整", "refusalGroundsSeen", grounds));
    }

    protected void doFormalities(CaseNumber number, String noticeReceivedOn, String doneOn) {
        complete(number, "registerRetestNotice", noticeReceived(noticeReceivedOn));
        complete(number, "registerFormalities", formalities(doneOn));
    }

    /** From the formalities to the reserve sample at the retest body. */
    protected void handOverSample(CaseNumber number) {
        doFormalities(number, "2026-03-02", "2026-03-02");
        complete(number, "chooseRetestBody", body(otherLaboratory(number), true));
        complete(number, "confirmRetestSample", sampleConfirmed());
        complete(number, "giveSample", sampleGiven());
        complete(number, "receiveRetestSample", sampleReceived());
    }

    private String otherLaboratory(CaseNumber number) {
        return cases.get(number).laboratory().replace("lab1", "lab2");
    }

    private static NewSample sample(CaseNumber number) {
        var price = new BigDecimal("88");
        return new NewSample(
                "抽" + number,
                LocalDate.of(2026, 2, 2),
                List.of("cq-sampler1", "cq-sampler2"),
                BigDecimal.TEN,
                "卷",
                "marked-price",
                price,
                sealing(number + "-1"),
                sealing(number + "-2"));
    }

    private static Sealing sealing(String seal) {
        return new Sealing(BigDecimal.ONE, seal, LocalDate.of(2026, 2, 2), Sealing.LABORATORY, "检验机构样品间");
    }

    ProcessInstance granted(CaseNumber number) {
        var instance = served(number, PARTY, "2026-03-02");
        grantRetest(number);
        return instance;
    }
}
