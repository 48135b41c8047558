package spotcheck.engine.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.refusal.RefusalForms.warning;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Person;
import spotcheck.StageTest;
import spotcheck.intervention.Interventions;

class SpareHistoryProcessTest extends StageTest {

    private static final Person SAMPLER = new Person("cq-sampler1", "sampler-cq-body");

    @Autowired
    private Interventions interventions;

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
    }

    @Test
    void theDailyWorkOfAPersonLeavesTheLastValueOfEachFactAndNoMore() {
        var number = aCase("cq-2023", "seller");
        var refusal = start("refusal", number, Map.of()).getId();
        complete(number, "warnOfConsequences", warning("refuses"), SAMPLER);
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(refusal)
                        .list())
                .extracting(HistoricVariableInstance::getName)
                .contains("regime", "cooperatesAfterWarning")
                .doesNotContain("caseHeadline")
                .doesNotHaveDuplicates();
        assertThat(history.createHistoricDetailQuery()
                        .processInstanceId(refusal)
                        .list())
                .isEmpty();
        var task = task(number, "collectProof");
        assertThat(history.createHistoricIdentityLinkLogQuery()
                        .taskId(task.getId())
                        .list())
                .isEmpty();
        assertThat(history.createHistoricTaskInstanceQuery()
                        .processInstanceId(refusal)
                        .finished()
                        .singleResult())
                .satisfies(done -> assertThat(done.getStartTime()).isBeforeOrEqualTo(done.getEndTime()));
    }

    @Test
    void whatAnAdministratorChangesIsKeptWithTheValueBeforeOnceForEachChange() {
        var number = aCase("cq-2023", "seller");
        var refusal = start("refusal", number, Map.of()).getId();
        identity.setAuthentication("admin", List.of("camunda-admin"));
        interventions.announce(cases.get(number), "流程变量写错，须更正");
        runtime.setVariable(refusal, "regime", "cq-2020");
        runtime.setVariable(refusal, "regime", "cq-2021");
        identity.clearAuthentication();
        assertThat(history.createHistoricDetailQuery()
                        .processInstanceId(refusal)
                        .variableUpdates()
                        .orderByVariableRevision()
                        .asc()
                        .list())
                .extracting(change -> ((HistoricVariableUpdate) change).getValue())
                .containsExactly("cq-2023", "cq-2020", "cq-2021");
    }
}
