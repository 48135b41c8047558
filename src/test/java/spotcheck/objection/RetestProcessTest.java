package spotcheck.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.objection.ObjectionForms.body;
import static spotcheck.objection.ObjectionForms.causes;
import static spotcheck.objection.ObjectionForms.filing;
import static spotcheck.objection.ObjectionForms.informed;
import static spotcheck.objection.ObjectionForms.noticeReceived;
import static spotcheck.objection.ObjectionForms.retestReport;
import static spotcheck.objection.ObjectionForms.sampleConfirmed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.Proves;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.paper.Paper;
import spotcheck.custody.unit.UnitState;
import spotcheck.inspection.report.Judgement;
import spotcheck.inspection.report.SampleReports;
import spotcheck.inspection.report.TestReport;
import spotcheck.objection.retest.Retest;
import spotcheck.preparation.content.ItemClass;

class RetestProcessTest extends ObjectionStory {

    @Autowired
    JdbcClient jdbc;

    @Test
    @Proves({"CQ23-57f", "CQ23-60a", "CQ23-60b", "CQ23-64c", "CQ23-64d"})
    void aRetestThatFindsTheSameConfirmsTheConclusionAtTheApplicantsCost() {
        var number = failing("cq-2023");
        var instance = granted(number);
        handOverSample(number);
        assertThat(custody.get(number).reserve().state()).isEqualTo(UnitState.RECEIVED);
        assertThat(custody.get(number).reserve().place()).isEqualTo("重庆产品质量检验二所（演示）");
        assertThat(cases.get(number).stage()).as("the formalities are over").isEqualTo("retest");
        assertThat(custody.get(number).reserve().price()).isEqualByComparingTo("88");
        complete(number, "performRetest", retestReport("导体电阻", "fails"));
        complete(number, "informRetestResult", informed());

        assertThat(outcome(instance)).isEqualTo("retestConfirmed");
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.UNQUALIFIED);
        assertThat(feePayer(number)).isEqualTo("applicant");
        assertThat(retests.of(number))
                .singleElement()
                .isInstanceOfSatisfying(
                        Retest.Concluded.class,
                        concluded -> assertThat(concluded.ending().outcome()).isEqualTo("confirmed"));
        assertThat(paperKinds(number))
                .containsExactly(
                        "objection-acceptance",
                        "retest-notice",
                        "retest-commission",
                        "retest-body-notice",
                        "sample-flow-sheet",
                        "retest-result");
        assertThat(papers.of(number).get(5).service()).isEqualTo("直接送达");
    }

    @Test
    @Proves("CQ23-64d")
    void aRetestThatFindsOtherwiseReplacesTheConclusionAtTheOrganizersCost() {
        var number = failing("cq-2023");
        var instance = granted(number);
        handOverSample(number);
        complete(number, "performRetest", retestReport("导体电阻", "conforms"));
        complete(number, "informRetestResult", informed());

        assertThat(outcome(instance)).isEqualTo("retestOverturned");
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.QUALIFIED);
        assertThat(feePayer(number)).isEqualTo("organizing-authority");
        assertThat(entryTitles(number)).contains("复检改变检验结论");
    }

    @Test
    void theDisputedItemsStandInTheFormOfTheRetesters() {
        var number = failing("cq-2023");
        reports.submit(
                number,
                SampleReports.report(
                        TestReport.FIRST,
                        SampleReports.item("导体电阻", ItemClass.A, Judgement.FAILS),
                        SampleReports.item("耐压", ItemClass.A, Judgement.FAILS)));
        granted(number);
        handOverSample(number);
        assertThat(forms.getTaskFormVariables(task(number, "performRetest").getId())
                        .get("items"))
                .asString()
                .contains("导体电阻", "physical")
                .doesNotContain("耐压", "fails");
    }

    @Test
    void whatWasNotDisputedStillFails() {
        var number = failing("cq-2023");
        reports.submit(
                number,
                SampleReports.report(
                        TestReport.FIRST,
                        SampleReports.item("导体电阻", ItemClass.A, Judgement.FAILS),
                        SampleReports.item("耐压", ItemClass.A, Judgement.FAILS)));
        var instance = granted(number);
        handOverSample(number);
        complete(number, "performRetest", retestReport("导体电阻", "conforms"));
        complete(number, "informRetestResult", informed());

        assertThat(outcome(instance)).isEqualTo("retestConfirmed");
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.UNQUALIFIED);
    }

    @Test
    @Proves({"NMG-45b", "NMG-27e"})
    void innerMongoliaMustEndTheRetestIfThePartyTamperedWithTheSample() {
        var number = failing("nmg-trial");
        var instance = granted(number);
        doFormalities(number, "2026-03-02", "2026-03-02");
        complete(number, "chooseRetestBody", body("nm-lab2", true));
        complete(number, "confirmRetestSample", causes("withdrawn", "tampered-by-sampled-party"));

        assertThat(outcome(instance)).isEqualTo("firstConclusionStands");
        assertThat(paperKinds(number)).endsWith("retest-termination");
        assertThat(custody.get(number).reserve().state()).isEqualTo(UnitState.TAMPERED);
        assertThat(entries.of(number)).extracting(Entry::legalBasis).allSatisfy(basis -> assertThat(basis)
                .doesNotContain("CQ"));
    }

    @Test
    void chongqingMayEndTheRetestOrGoOn() {
        var number = failing("cq-2023");
        var instance = granted(number);
        handOverSample(number);
        complete(number, "performRetest", causes("refuses-cooperation"));
        complete(number, "decideTermination", Map.of("terminationDecision", "continue", "terminationReasons", "已改正"));
        complete(number, "confirmRetestSample", sampleConfirmed());
        complete(number, "receiveRetestSample", causes("damaged-by-applicant"));
        complete(number, "decideTermination", Map.of("terminationDecision", "end", "terminationReasons", "样品已无法检验"));

        assertThat(outcome(instance)).isEqualTo("firstConclusionStands");
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.UNQUALIFIED);
    }

    @Test
    @Proves({"CQ23-64a", "CQ20-58a", "NMG-48a", "O18-42"})
    void onlyWhatIsDisputedAndRetestableIsRetested() {
        var number = failing("cq-2023");
        granted(number);
        handOverSample(number);
        isRefused(number, "performRetest", retestReport("绝缘厚度", "conforms"), "不在异议范围内");
        isRefused(number, "performRetest", retestReport("菌落总数", "conforms"), "“菌落总数”不复检");
        isRefused(number, "performRetest", with(retestReport("导体电阻", "conforms"), "reviewer", "丙"), "应当是三个不同的人");
        isRefused(number, "performRetest", with(retestReport("导体电阻", "conforms"), "submittedOn", "2026-03-03"), "晚于今天");
    }

    @Test
    @Proves({"CQ23-64a", "CQ23-64c"})
    void oneRetestCoversWhatBothApplicantsDisputeAndBothAreToldItsResult() {
        var number = failing("cq-2023");
        var party = granted(number);
        var producer = served(number, PRODUCER, "2026-03-02");
        complete(
                number,
                "registerObjection",
                with(filing("inspection-conclusion", "2026-03-02", "2026-03-02"), "disputedItems", List.of("绝缘厚度")));
        study(number, List.of());
        complete(number, "decideRetest", Map.of("retestDecision", "retest", "decisionReasons", "有必要"));
        handOverSample(number);
        isRefused(number, "performRetest", retestReport("导体电阻", "fails"), "缺少有异议的项目“绝缘厚度”");
        complete(number, "performRetest", retestReport(List.of("导体电阻", "绝缘厚度"), "fails"));
        complete(number, "informRetestResult", informed());

        assertThat(outcome(party)).isEqualTo("retestConfirmed");
        assertThat(outcome(producer)).isEqualTo("retestConfirmed");
        assertThat(papers.of(number))
                .filteredOn(paper -> paper.kind().equals("retest-result"))
                .extracting(Paper::addressee)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void aSecondApplicantGetsItsOwnRetestIfTheFirstGaveUp() {
        var number = failing("cq-2023");
        var party = served(number, PARTY, "2026-03-02");
        grantRetest(number);
        var producer = served(number, PRODUCER, "2026-03-02");
        grantRetest(number);
        complete(number, "registerRetestNotice", noticeReceived("2026-03-02"));
        complete(number, "registerFormalities", Map.of("formalitiesResult", "withdrawn", "withdrawalRemark", "书面放弃"));

        assertThat(outcome(party)).isEqualTo("retestWaived");
        assertThat(outcome(producer)).isNull();
        assertThat(deadline(number, "retest-formalities").status())
                .as("waived in writing before its end")
                .isEqualTo("withdrawn");
        assertThat(retests.of(number)).hasSize(2);
        assertThat(openTasks(number)).containsExactly("registerRetestNotice");
    }

    @AfterAll
    void everyElementWasWalked() {
        assertThat(notWalked("retest")).isEmpty();
        assertThat(notWalked("retestFormalities")).isEmpty();
    }

    @Test
    void formalitiesMissedAreAWaiverOnlyAfterTheRolledDay() {
        clock.travelTo(LocalDate.of(2026, 9, 17));
        var number = failing("cq-2023");
        var instance = served(number, PARTY, "2026-09-17");
        complete(number, "registerObjection", filing("inspection-conclusion", "2026-09-17", "2026-09-17"));
        study(number, List.of());
        complete(number, "decideRetest", Map.of("retestDecision", "retest", "decisionReasons", "有必要"));
        clock.travelTo(LocalDate.of(2026, 9, 18));
        complete(number, "registerRetestNotice", noticeReceived("2026-09-18"));

        assertThat(deadline(number, "retest-formalities").rawDate()).isEqualTo("2026-09-25");
        assertThat(deadline(number, "retest-formalities").dueDate()).isEqualTo("2026-09-28");
        dayComes(number, LocalDate.of(2026, 9, 28));
        assertThat(openTasks(number)).containsExactly("registerFormalities");
        dayComes(number, LocalDate.of(2026, 9, 29));
        assertThat(openTasks(number)).containsExactly("confirmFormalitiesOver");
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("formalitiesOver"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).contains("2026-09-25", "2026-09-28"));
        complete(number, "confirmFormalitiesOver", Map.of("formalitiesFound", "late"));

        assertThat(outcome(instance)).isEqualTo("retestWaived");
        assertThat(deadline(number, "retest-formalities").status()).isEqualTo("ended");
    }

    private String feePayer(CaseNumber number) {
        return jdbc.sql("select fee_payer from retest where case_number = ?")
                .param(number.value())
                .query(String.class)
                .single();
    }
}
