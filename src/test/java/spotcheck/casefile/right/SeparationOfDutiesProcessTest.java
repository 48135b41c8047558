package spotcheck.casefile.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.StageTest;
import spotcheck.access.SeparationTable;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.custody.Custody;
import spotcheck.custody.SealedSamples;
import spotcheck.regulation.RuleIds;

/** The same person does not do both, in one case; in another case it may. */
class SeparationOfDutiesProcessTest extends StageTest {

    @Autowired
    private SeparationOfDuties duties;

    @Autowired
    private SeparationTable table;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Custody custody;

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
    }

    @Test
    void eachPairOfTheTableIsKept() {
        for (var pair : table.pairs()) {
            for (var earlier : pair.after()) {
                var number = aCase("cq-2023", "seller");
                did("somebody", number, earlier);
                assertThatThrownBy(() -> tries("somebody", number, pair.task()))
                        .as("%s after %s", pair.task(), earlier)
                        .isInstanceOf(Refused.class)
                        .hasMessage(pair.message());
                assertThatNoException().isThrownBy(() -> tries("somebody-else", number, pair.task()));
                assertThatNoException().isThrownBy(() -> tries("somebody", aCase("cq-2023", "seller"), pair.task()));
            }
        }
    }

    /** The second sampler enters nothing himself, but the sheet names him. */
    @Test
    void whoTookTheSampleWithAnotherIsNoFreerThanTheOneWhoEnteredIt() {
        var number = aCase("cq-2023", "seller");
        SealedSamples.bought(custody, cases.get(number));
        for (var task : List.of("verifyObjection", "receiveSample", "performTest", "issueReport")) {
            for (var sampler : List.of("cq-sampler1", "cq-sampler2")) {
                assertThatThrownBy(() -> tries(sampler, number, task))
                        .as("%s by %s", task, sampler)
                        .isInstanceOf(Refused.class);
            }
            assertThatNoException().isThrownBy(() -> tries("cq-sampler3", number, task));
        }
    }

    @Test
    void theTableNamesTasksOfTheDiagrams() {
        assertThat(table.pairs()).allSatisfy(pair -> assertThat(tasksOfTheDiagrams(repository))
                .contains(pair.task())
                .containsAll(pair.after()));
    }

    private void did(String person, CaseNumber number, String task) {
        identity.setAuthentication(person, List.of());
        entries.add(number, task, task, Map.of(), RuleIds.none());
        identity.clearAuthentication();
    }

    private void tries(String person, CaseNumber number, String task) {
        identity.setAuthentication(person, List.of());
        try {
            duties.refuseTheSame(number, task);
        } finally {
            identity.clearAuthentication();
        }
    }

    private static List<String> tasksOfTheDiagrams(RepositoryService repository) {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .flatMap(definition ->
                        repository
                                .getBpmnModelInstance(definition.getId())
                                .getModelElementsByType(UserTask.class)
                                .stream())
                .map(task -> task.getId().replace("userTask_", ""))
                .toList();
    }
}
