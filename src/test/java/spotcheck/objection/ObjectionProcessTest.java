package spotcheck.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.objection.ObjectionForms.decided;
import static spotcheck.objection.ObjectionForms.filing;
import static spotcheck.objection.ObjectionForms.verified;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.Proves;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.chain.Entry;

class ObjectionProcessTest extends ObjectionStory {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private UndecidedObjections undecided;

    @Test
    void silenceActsOnlyAfterTheRolledDayAndAPersonSeesIt() {
        clock.travelTo(LocalDate.of(2026, 9, 10));
        var number = failing("cq-2023");
        var instance = served(number, PARTY, "2026-09-10");

        var period = deadline(number, "objection");
        assertThat(period.rawDate()).isEqualTo("2026-09-25");
        assertThat(period.dueDate()).isEqualTo("2026-09-28");
        assertThat(ChinaTime.dayOf(task(number, "registerObjection").getDueDate()))
                .isEqualTo("2026-09-28");
        dayComes(number, LocalDate.of(2026, 9, 28));
        assertThat(openTasks(number)).containsExactly("registerObjection");
        dayComes(number, LocalDate.of(2026, 9, 29));
        assertThat(openTasks(number)).containsExactly("confirmObjectionPeriodOver");
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("objectionPeriodOver"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.details()).contains("2026-09-25", "2026-09-28");
                    assertThat(entry.legalBasis()).isEqualTo("CQ23-56c");
                });
        assertThat(deadline(number, "objection").status()).isEqualTo("open");
        complete(number, "confirmObjectionPeriodOver", Map.of("objectionFound", "none"));

        assertThat(outcome(instance)).isEqualTo("notObjected");
        assertThat(deadline(number, "objection").status()).isEqualTo("ended");
    }

    @Test
    void anObjectionPostedOnTheLastDayIsInTimeThoughItArrivesLater() {
        var number = failing("cq-2023");
        served(number, PARTY, "2026-03-02");
        dayComes(number, LocalDate.of(2026, 3, 19));
        var posted = filing("inspection-conclusion", "2026-03-17", "2026-03-19");
        isRefused(number, "confirmObjectionPeriodOver", with(posted, "objectionFound", "late"), "不是逾期");
        complete(number, "confirmObjectionPeriodOver", with(posted, "objectionFound", "in-time"));

        assertThat(openTasks(number)).containsExactly("studyObjection");
        assertThat(deadline(number, "objection").status()).isEqualTo("met");
        assertThat(deadline(number, "objection").settledOn()).hasValue(LocalDate.of(2026, 3, 17));
    }

    @Test
    void aLateObjectionIsDeemedAccepted() {
        var number = failing("cq-2023");
        var instance = served(number, PARTY, "2026-03-02");
        dayComes(number, LocalDate.of(2026, 3, 18));
        var late = filing("inspection-conclusion", "2026-03-18", "2026-03-18");
        isRefused(number, "confirmObjectionPeriodOver", with(late, "objectionFound", "in-time"), "已超过期限");
        complete(number, "confirmObjectionPeriodOver", with(late, "objectionFound", "late"));

        assertThat(outcome(instance)).isEqualTo("notObjected");
        assertThat(paperKinds(number)).containsExactly("objection-not-taken-up");
        assertThat(deadline(number, "objection").status()).isEqualTo("ended");
    }

    @Test
    void whoMayNotObjectGetsNoTask() {
        var number = failing("cq-2023");
        var instance =
                start("objection", number, Map.of("conclusion", "unqualified", "recipient", "platform-operator"));

        assertThat(outcome(instance)).isEqualTo("notEntitled");
        assertThat(deadlines.of(number)).isEmpty();
    }

    @Test
    void innerMongoliaLeavesTheProducersObjectionToTheAuthority() {
        var number = failing("nmg-trial");
        var instance = served(number, PRODUCER, "2026-03-02");
        complete(number, "registerObjection", filing("inspection-conclusion", "2026-03-02", "2026-03-02"));
        isRefused(number, "decideAdmission", Map.of("admissionChoice", "reject"), "「理由」必须填写");
        complete(number, "decideAdmission", Map.of("admissionChoice", "reject", "admissionReason", "由被抽样者提出"));

        assertThat(outcome(instance)).isEqualTo("notEntitled");
        assertThat(entries.of(number)).extracting(Entry::legalBasis).allSatisfy(basis -> assertThat(basis)
                .doesNotContain("CQ"));
    }

    @Test
    void theAuthorityMayTakeTheProducersObjectionUp() {
        var number = failing("nmg-trial");
        served(number, PRODUCER, "2026-03-02");
        complete(number, "registerObjection", filing("inspection-conclusion", "2026-03-02", "2026-03-02"));
        complete(number, "decideAdmission", Map.of("admissionChoice", "admit", "admissionReason", "确有必要"));
        assertThat(openTasks(number)).containsExactly("studyObjection");
    }

    @Test
    void withoutAStatutoryPeriodTheOrganizerSetsTheLastDay() {
        var number = failing("cq-2023");
        start("objection", number, Map.of("conclusion", "unqualified", "recipient", PARTY));
        isRefused(number, "setObjectionPeriod", lastDay("2026-03-01"), "不得早于今天");
        complete(number, "setObjectionPeriod", lastDay("2026-03-20"));
        dayComes(number, LocalDate.of(2026, 3, 20));
        assertThat(openTasks(number)).containsExactly("registerObjection");
        dayComes(number, LocalDate.of(2026, 3, 21));
        assertThat(openTasks(number)).containsExactly("confirmObjectionPeriodOver");
    }

    @Test
    @Proves({"CQ23-57b", "CQ23-57c"})
    void anObjectionToTheSamplingThatFailsMaintainsTheConclusion() {
        var number = failing("cq-2023");
        var instance = served(number, PARTY, "2026-03-02");
        objectToSampling(number);
        complete(number, "decideObjection", decided("maintained"));

        assertThat(outcome(instance)).isEqualTo("maintained");
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.UNQUALIFIED);
        assertThat(paperKinds(number)).containsExactly("objection-acceptance", "objection-conclusion");
    }

    @Test
    void anObjectionToTheSamplingThatSucceedsLeavesNoConclusion() {
        var number = failing("cq-2023");
        var instance = served(number, PARTY, "2026-03-02");
        objectToSampling(number);
        complete(number, "decideObjection", decided("revoked"));

        assertThat(outcome(instance)).isEqualTo("revoked");
        assertThat(cases.get(number).conclusion()).isNull();
        assertThat(entryTitles(number)).contains("异议成立，原检验结论撤销");
    }

    @Test
    void underTheMeasuresOf2020ALateObjectorIsToldThatThereIsNoRetest() {
        var number = failing("cq-2020");
        var instance = served(number, PARTY, "2026-03-02");
        dayComes(number, LocalDate.of(2026, 3, 18));
        var late = filing("inspection-conclusion", "2026-03-18", "2026-03-18");
        complete(number, "confirmObjectionPeriodOver", with(late, "objectionFound", "late"));
        assertThat(outcome(instance)).isEqualTo("retestRefused");
        assertThat(paperKinds(number)).containsExactly("retest-refusal");
    }

    @Test
    void samplersDoNotVerifyThemselvesNorVerifiersDecide() {
        var number = failing("cq-2023");
        served(number, PARTY, "2026-03-02");
        complete(number, "registerObjection", filing("sampling-process", "2026-03-02", "2026-03-02"));
        try {
            identity.setAuthentication("cq-sampler1", List.of("organizer-500000"));
            isRefused(number, "verifyObjection", verified(), "不得由本案抽样人员自己核查");
            identity.setAuthentication("cq-organizer", List.of("organizer-500000", "leader-500000"));
            complete(number, "verifyObjection", verified());
            isRefused(number, "decideObjection", decided("maintained"), "核查异议的人与作出决定的人不得为同一人");
            identity.setAuthentication("cq-leader", List.of("leader-500000"));
            complete(number, "decideObjection", decided("maintained"));
        } finally {
            identity.clearAuthentication();
        }
        assertThat(jdbc.sql("select verified_by from objection where case_number = ?")
                        .param(number.value())
                        .query(String.class)
                        .single())
                .isEqualTo("cq-organizer");
    }

    @Test
    @Proves({"CQ23-57g"})
    void aRetestIsRefusedWithReasonsAndRemedies() {
        var number = failing("cq-2023");
        var instance = served(number, PARTY, "2026-03-02");
        complete(number, "registerObjection", filing("inspection-conclusion", "2026-03-02", "2026-03-02"));
        study(number, List.of("not-testable"));
        complete(number, "decideRetest", Map.of("retestDecision", "no-retest", "decisionReasons", "样品已失效"));

        assertThat(outcome(instance)).isEqualTo("retestRefused");
        assertThat(paperKinds(number)).containsExactly("objection-acceptance", "retest-refusal");
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("retestRefused"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).contains("样品已失效", "行政复议", "行政诉讼"));
    }

    @Test
    void nobodyGrantsARetestThatTheTableRefuses() {
        var number = failing("nmg-trial");
        served(number, PARTY, "2026-03-02");
        complete(
                number,
                "registerObjection",
                with(filing("inspection-conclusion", "2026-03-02", "2026-03-02"), "disputedItems", List.of("菌落总数")));
        study(number, List.of("other-legal-ground"));
        isRefused(number, "decideRetest", Map.of("retestDecision", "retest", "decisionReasons", "同意"), "存在应当不予复检的情形");
    }

    @Test
    void anObjectionIsRefusedWithoutWhatTheLawAsksOfIt() {
        var number = failing("cq-2023");
        served(number, PARTY, "2026-03-02");
        var good = filing("inspection-conclusion", "2026-03-02", "2026-03-02");
        isRefused(number, "registerObjection", with(good, "objectionAddress", ""), "「联系地址」必须填写");
        isRefused(number, "registerObjection", with(good, "objectionWritten", "no"), "异议应当以书面申请提出");
        isRefused(number, "registerObjection", with(good, "disputedItems", List.of()), "「有异议的检验项目」必须填写");
        isRefused(number, "registerObjection", with(good, "objectionReceivedOn", "2026-03-03"), "不得晚于今天");
        isRefused(number, "registerObjection", with(good, "objectionReceivedOn", "2026-03-01"), "「收到日期」不得早于异议提出日期");
        isRefused(number, "registerObjection", with(good, "disputedItems", List.of("不存在的项目")), "只能从给出的选项中选择");
    }

    @Test
    void anOpenObjectionHoldsUpThePublication() {
        var number = failing("cq-2023");
        served(number, PARTY, "2026-03-02");
        assertThat(undecided.open(number)).containsExactly("异议（被抽样对象）");
        grantRetest(number);
        assertThat(undecided.open(number)).containsExactly("异议（被抽样对象）", "复检");
    }

    @AfterAll
    void everyElementWasWalked() {
        assertThat(notWalked("objectionFiling")).isEmpty();
    }

    private void objectToSampling(CaseNumber number) {
        complete(number, "registerObjection", filing("sample-authenticity", "2026-03-02", "2026-03-02"));
        complete(number, "verifyObjection", verified());
    }

    private static Map<String, Object> lastDay(String day) {
        return Map.of("objectionLastDay", day, "periodReason", "参照上级规定");
    }
}
