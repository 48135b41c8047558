package spotcheck.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.StageTest;
import spotcheck.casefile.chain.Chain;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.casefile.right.CaseVisibility.Sight;
import spotcheck.casefile.secret.CaseFacts;
import spotcheck.regulation.Regime;
import spotcheck.regulation.RuleIds;

/** A plan is a file with entries, periods and rights, and stands in no list of cases. */
class PlanningFilesProcessTest extends StageTest {

    private static final String PLAN = PlanningKind.ANNUAL_PLAN.process();

    @Autowired
    private PlanningFiles planning;

    @Autowired
    private AuthorityFiles files;

    @Autowired
    private Numbers numbers;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Chain chain;

    @Autowired
    private CaseVisibility visibility;

    @Autowired
    private CaseFacts facts;

    @Autowired
    private JdbcClient jdbc;

    private CaseNumber number;

    @BeforeEach
    void aPlanOfChongqing() {
        number = CaseNumber.of("500000", 2026, PlanningKind.ANNUAL_PLAN, numbers.next("500000", PLAN, 2026));
        planning.add(new PlanningFile(
                number,
                new Regime("cq-2023"),
                "500000",
                2026,
                "重庆市市场监督管理局2026年度监督抽查计划",
                TODAY,
                "cq-organizer",
                PLAN,
                null,
                null));
    }

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
    }

    @Test
    void itsNumberTellsThatItIsNoCase() {
        assertThat(number.value()).matches("500000-2026-J\\d{4}");
        assertThat(number.planning()).contains(PlanningKind.ANNUAL_PLAN);
        assertThat(files.get(number)).isInstanceOf(PlanningFile.class);
        assertThat(cases.find(number)).isEmpty();
        assertThat(cases.numbers()).doesNotContain(number);
        assertThat(files.numbers()).contains(number);
        assertThat(aCase("cq-2023", "seller").planning()).isEmpty();
    }

    @Test
    void itHasEntriesOfItsRegimeInAChainAndPeriodsThatExplainThemselves() {
        entries.add(number, "test", "编制", Map.of("备注", "第一稿"), RuleIds.parse("CQ23-13c NMG-11c"));
        assertThat(entries.of(number)).singleElement().satisfies(entry -> assertThat(entry.legalBasis())
                .isEqualTo("CQ23-13c"));
        assertThat(chain.check(number).intact()).isTrue();

        var started = deadlines
                .start(planning.get(number), "result-service", "", TODAY)
                .orElseThrow();
        assertThat(started.dueDate()).isEqualTo("2026-03-09");
        assertThat(deadlines.of(number)).hasSize(1);
        assertThat(facts.of(number)).containsEntry("headline", number + " · 重庆市市场监督管理局2026年度监督抽查计划");
    }

    @Test
    void whoeverChangesItPastTheProgramIsFoundOut() {
        entries.add(number, "test", "编制", Map.of("备注", "第一稿"), RuleIds.none());
        jdbc.sql("update entry set details = '{}' where case_number = ?")
                .param(number.value())
                .update();
        assertThat(chain.check(number).intact()).isFalse();
        jdbc.sql("delete from entry_chain where case_number = ?")
                .param(number.value())
                .update();
        jdbc.sql("delete from entry where case_number = ?")
                .param(number.value())
                .update();
    }

    @Test
    void itsOwnAuthorityAndThoseAboveReadItAndNobodyElse() {
        assertThat(sight("cq-organizer")).isEqualTo(Sight.WHOLE);
        assertThat(sight("cq-leader")).isEqualTo(Sight.WHOLE);
        assertThat(sight("auditor", "auditor")).isEqualTo(Sight.WHOLE);
        assertThat(sight("admin", "camunda-admin")).isEqualTo(Sight.WHOLE);
        for (var stranger : List.of("cq-handler", "cq-enforcer", "cq-sampler1", "cq-inspector", "nm-organizer")) {
            assertThat(sight(stranger)).as(stranger).isEqualTo(Sight.NONE);
        }
    }

    @Test
    void whoMayNotReadItMayDoNothingWithIt() {
        identity.setAuthentication("cq-handler", List.of("handler-500000"));
        assertThat(visibility.holds("evidence.read", planning.get(number))).isFalse();
        assertThat(visibility.holds("case.remark", planning.get(number))).isFalse();
        identity.setAuthentication("cq-organizer", List.of("organizer-500000"));
        assertThat(visibility.holds("evidence.read", planning.get(number))).isTrue();
        assertThatThrownBy(() -> cases.get(number)).isInstanceOf(IllegalArgumentException.class);
    }

    private Sight sight(String person, String... groups) {
        identity.setAuthentication(person, List.of(groups));
        return visibility.of(planning.get(number));
    }
}
