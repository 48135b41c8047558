package spotcheck.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.casefile.Refused;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.practice.topic.Topic;

/** Who may adopt what; a practice fills silence and never speaks against a rule. */
class PracticesProcessTest extends PracticeStory {

    @Autowired
    private Deadlines deadlines;

    @Test
    void whereTheRegimeSpeaksNoPracticeIsTaken() {
        assertThatThrownBy(() -> proposed(Topic.ofPeriod("objection"), "20 calendar-day"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("已有规定（CQ23-56a")
                .hasMessageContaining("不得以惯例代替");
        assertThatThrownBy(() -> proposed(new Topic("retestTermination:withdrawn"), "continue"))
                .hasMessageContaining("不得以惯例代替");
    }

    @Test
    void whatIsNoAuthoritysToFixCannotBeAdopted() {
        assertThatThrownBy(() -> proposed(Topic.ofPeriod("lawsuit"), "10 calendar-day"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("没有这一事项");
    }

    @Test
    void aChoiceOutsideTheListIsRefused() {
        assertThatThrownBy(() -> proposed(PLATFORM_OF_A_QUALIFIED, "notify")).hasMessageContaining("没有这种做法");
        assertThatThrownBy(() -> proposed(RETEST_DECISION, "0 working-day")).hasMessageContaining("没有这种做法");
    }

    @Test
    void whoProposedDoesNotApprove() {
        var own =
                as("cq-leader", "leader-500000", () -> practices.propose(proposal(RETEST_DECISION, "10 working-day")));
        assertThatThrownBy(() -> as("cq-leader", "leader-500000", () -> practices.approve(own.id())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("提出人不得批准");
    }

    @Test
    void onlyTheLeaderOfTheSameAuthorityApproves() {
        var proposal = proposed(RETEST_DECISION, "10 working-day");
        assertThatThrownBy(() -> as("nm-leader", "leader-150000", () -> practices.approve(proposal.id())))
                .hasMessageContaining("只有本机关的负责人");
        assertThatThrownBy(() -> as("cq-organizer", "organizer-500000", () -> practices.approve(proposal.id())))
                .hasMessageContaining("只有本机关的负责人");
        assertThatThrownBy(() -> as(
                        "cq-inspector",
                        "inspector-cq-lab1",
                        () -> practices.propose(proposal(RETEST_DECISION, "10 working-day"))))
                .hasMessageContaining("只有市场监督管理部门");
        assertThatThrownBy(() -> as(
                        "cq-handler",
                        "handler-500103",
                        () -> practices.propose(proposal(RETEST_DECISION, "10 working-day"))))
                .hasMessageContaining("只有组织监督抽查的人员");
    }

    @Test
    void aNewChoiceEndsTheOldOneAndNothingIsOverwritten() {
        var old = adopted(RETEST_DECISION, "10 working-day");
        clock.travelTo(TODAY.plusDays(30));
        var later = adopted(RETEST_DECISION, "7 working-day");
        assertThat(practices.of(CHONGQING))
                .filteredOn(practice -> practice.id() == old.id())
                .singleElement()
                .satisfies(ended -> {
                    assertThat(ended.choice()).isEqualTo("10 working-day");
                    assertThat(ended.endedOn()).isEqualTo(TODAY.plusDays(30));
                    assertThat(ended.endedBy()).isEqualTo("cq-leader");
                });
        assertThat(later.validFrom()).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void aPracticeNeverReachesBack() {
        var early = new Proposal(CQ, RETEST_DECISION, "10 working-day", "统一", null, TODAY.minusDays(1), null);
        assertThatThrownBy(() -> as("cq-organizer", "organizer-500000", () -> practices.propose(early)))
                .hasMessageContaining("不得溯及既往");
        var proposal = proposed(RETEST_DECISION, "10 working-day");
        clock.travelTo(TODAY.plusDays(5));
        var approved = as("cq-leader", "leader-500000", () -> practices.approve(proposal.id()));
        assertThat(approved.validFrom()).isEqualTo(TODAY.plusDays(5));
    }

    @Test
    void aPeriodOfNoLengthRunsAsLongAsThePracticeSays() {
        var silent = cases.get(aCase("cq-2023", "seller"));
        assertThat(deadlines.start(silent, "retest-decision", "sampled-party", TODAY))
                .isEmpty();
        adopted(RETEST_DECISION, "10 working-day");
        var spotCase = cases.get(aCase("cq-2023", "seller"));
        assertThat(deadlines.start(spotCase, "retest-decision", "sampled-party", TODAY))
                .hasValueSatisfying(deadline -> {
                    assertThat(deadline.dueDate()).isEqualTo(LocalDate.of(2026, 3, 16));
                    assertThat(deadline.startEvent()).isEqualTo("retest-applied");
                    assertThat(deadline.legalBasis()).hasToString("CQ23-57d CQ23-57e");
                    assertThat(deadline.explanation()).startsWith("适用的办法未作规定，采用惯例：10个工作日（重庆市市场监督管理局");
                });
        assertThat(useEntry(spotCase.number()).details()).contains("是否复检的决定期限", "10个工作日", "被抽样对象");
    }
}
