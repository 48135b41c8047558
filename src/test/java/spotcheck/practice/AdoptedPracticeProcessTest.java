package spotcheck.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Conclusion;
import spotcheck.practice.topic.Topic;
import spotcheck.regulation.Regime;

/** A case meets the silence of its regime: Chongqing 2023 does not say who tells the platform of a passed product. */
class AdoptedPracticeProcessTest extends PracticeStory {

    @Autowired
    private PracticeSection section;

    @Test
    void withoutAPracticeTheCaseWaitsForTheOrganizer() {
        var number = aCase("cq-2023", "online");
        tellThePlatform(number);
        assertThat(openTasks(number)).containsExactly("decideNotification");
        assertThat(entryTitles(number)).doesNotContain("采用惯例");
        assertThat(section.of(cases.get(number))).isEmpty();
    }

    @Test
    void withAPracticeNobodyIsAskedAndTheFileSaysWhy() {
        var practice = adopted(PLATFORM_OF_A_QUALIFIED, "none");
        var number = aCase("cq-2023", "online");
        var instance = tellThePlatform(number);
        assertThat(outcome(instance)).isEqualTo("notRequired");
        assertThat(useEntry(number).details())
                .contains("电子商务平台经营者", "不告知", "重庆市市场监督管理局", "重庆负责人", "2026-03-02", "内部统一做法", "渝市监质〔2026〕3号");
        assertThat(useEntry(number).legalBasis()).isEqualTo("CQ23-53");
        assertThat(section.of(cases.get(number))).singleElement().satisfies(shown -> {
            assertThat(shown.practice()).isEqualTo(practice.id());
            assertThat(shown.inWords()).containsEntry("做法", "不告知");
            assertThat(shown.legalBasis()).isEqualTo("CQ23-53");
        });
    }

    @Test
    void aPracticeMaySayWhoTells() {
        adopted(PLATFORM_OF_A_QUALIFIED, "result-handling-authority");
        var number = aCase("cq-2023", "online");
        tellThePlatform(number);
        assertThat(openTasks(number)).containsExactly("receiveResultPapers");
    }

    @Test
    void aProposalDecidesNothing() {
        proposed(PLATFORM_OF_A_QUALIFIED, "none");
        var number = aCase("cq-2023", "online");
        tellThePlatform(number);
        assertThat(openTasks(number)).containsExactly("decideNotification");
    }

    @Test
    void anEndedPracticeDecidesNothing() {
        var practice = adopted(PLATFORM_OF_A_QUALIFIED, "none");
        clock.travelTo(TODAY.plusDays(10));
        as("cq-leader", "leader-500000", () -> practices.end(practice.id(), "改为逐案决定"));
        var number = aCase("cq-2023", "online");
        tellThePlatform(number);
        assertThat(openTasks(number)).containsExactly("decideNotification");
    }

    @Test
    void aPracticeHoldsForItsRegimeAlone() {
        adopted(PLATFORM_OF_A_QUALIFIED, "none");
        var number = aCase("cq-2021", "online");
        start("resultNotification", number, Map.of("conclusion", "qualified", "recipient", "labelled-producer"));
        assertThat(openTasks(number)).containsExactly("decideNotification");
    }

    @Test
    void thePracticeOfTheAuthorityAboveHoldsUntilTheNearerOneHasItsOwn() {
        var topic = new Topic("onlineReturn:out-of-task");
        var above = new Proposal(new Regime("nmg-trial"), topic, "return", "不在任务内的不检", null, null, null);
        var proposal = as("nm-organizer", "organizer-150000", () -> practices.propose(above));
        as("nm-leader", "leader-150000", () -> practices.approve(proposal.id()));
        var ofTheCity = cases.get(aCase("nmg-trial", "online"));
        assertThat(ofTheCity.organizer()).isEqualTo("150100");
        assertThat(practices.inForce(ofTheCity, topic))
                .hasValueSatisfying(held -> assertThat(held.authority()).isEqualTo("150000"));
        assertThat(practices.inForce(cases.get(aCase("cq-2023", "online")), topic))
                .isEmpty();
    }

    @Test
    void whatWasDecidedInACaseIsProposedForTheFutureAndApprovedByAnother() {
        var first = aCase("cq-2023", "online");
        tellThePlatform(first);
        var answer = Map.<String, Object>of(
                "notificationChoice", "none", "notificationReason", "检验合格，无需处置", "adoptAsPractice", true);
        as("cq-organizer", "organizer-500000", () -> {
            complete(first, "decideNotification", answer);
            return first;
        });
        assertThat(practices.of(CHONGQING)).singleElement().satisfies(proposal -> {
            assertThat(proposal.isProposal()).isTrue();
            assertThat(proposal.topic()).isEqualTo(PLATFORM_OF_A_QUALIFIED.code());
            assertThat(proposal.reason()).isEqualTo("检验合格，无需处置");
            assertThat(proposal.fromCase()).isEqualTo(first);
        });
        as(
                "cq-leader",
                "leader-500000",
                () -> practices.approve(practices.of(CHONGQING).get(0).id()));
        var next = tellThePlatform(aCase("cq-2023", "online"));
        assertThat(outcome(next)).isEqualTo("notRequired");
    }

    @Test
    void whatADistrictsCaseLeftOpenIsTheDistrictsToSettleWhoeverActsForIt() {
        var number = aCase("cq-2023", "online");
        fixture.organizedBy(number, "500105");
        tellThePlatform(number);
        var answer = Map.<String, Object>of(
                "notificationChoice", "none", "notificationReason", "检验合格，无需处置", "adoptAsPractice", true);
        as("cq-organizer", "organizer-500105", () -> {
            complete(number, "decideNotification", answer);
            return number;
        });
        assertThat(practices.of(CHONGQING)).isEmpty();
        assertThat(practices.of("500105")).singleElement().satisfies(proposal -> {
            assertThat(as("cq-leader", "leader-500000", practices::waiting)).isEmpty();
            assertThat(as("cq-leader", "leader-500105", practices::waiting)).containsExactly(proposal);
            assertThatThrownBy(() -> as("cq-leader", "leader-500000", () -> practices.approve(proposal.id())))
                    .hasMessageContaining("只有本机关的负责人");
            as("cq-leader", "leader-500105", () -> practices.approve(proposal.id()));
        });
        assertThat(practices.inForce(cases.get(number), PLATFORM_OF_A_QUALIFIED))
                .isPresent();
        assertThat(practices.inForce(cases.get(aCase("cq-2023", "online")), PLATFORM_OF_A_QUALIFIED))
                .isEmpty();
    }

    @Test
    void whereTheRegimeSpeaksTheBoxIsNeitherShownNorKept() {
        var number = aCase("cq-2023", "producer");
        cases.conclude(number, Conclusion.UNQUALIFIED);
        start("rectification", number, Map.of("rectificationStart", "silent"));
        var answer = Map.<String, Object>of(
                "orderTimingGround", "on-failing-report", "orderTimingReason", "风险", "adoptAsPractice", true);
        assertThat(forms.getTaskFormVariables(task(number, "decideOrderTiming").getId())
                        .get("adoptAsPracticeAsked"))
                .isEqualTo(false);
        as("cq-handler", "handler-500103", () -> {
            complete(number, "decideOrderTiming", answer);
            return number;
        });
        assertThat(practices.of(CHONGQING)).isEmpty();
    }

    @Test
    void aPracticeMayLetARetestGoOnWhereTheRegimeIsSilentOnACause() {
        assertThat(openTasks(tampered())).containsExactly("decideTermination");
        adopted(new Topic("retestTermination:tampered-by-sampled-party"), "continue");
        assertThat(openTasks(tampered())).containsExactly("confirmRetestSample");
    }

    /** A retest in which a party who did not apply for it tampered with the reserve sample. */
    private CaseNumber tampered() {
        var number = aCase("cq-2023", "seller");
        runtime.createProcessInstanceByKey("retest")
                .businessKey(number.value())
                .setVariables(Map.of(
                        "regime", "cq-2023",
                        "channel", "seller",
                        "recipient", "labelled-producer",
                        "terminationCauses", new ArrayList<>(List.of("tampered-by-sampled-party"))))
                .startBeforeActivity("gateway_caused")
                .execute();
        return number;
    }

    private ProcessInstance tellThePlatform(CaseNumber number) {
        return start("resultNotification", number, Map.of("conclusion", "qualified", "recipient", "platform-operator"));
    }
}
