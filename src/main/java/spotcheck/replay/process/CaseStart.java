package spotcheck.replay.process;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.replay.opening.Opening;

/** Opens a case with the start form, as somebody of the organizing authority. */
@Component
class CaseStart {

    private final FormService forms;
    private final RepositoryService diagrams;
    private final Impersonation people;

    CaseStart(FormService forms, RepositoryService diagrams, Impersonation people) {
        this.forms = forms;
        this.diagrams = diagrams;
        this.people = people;
    }

    CaseNumber open(Opening opening) {
        var overview = diagrams.createProcessDefinitionQuery()
                .processDefinitionKey("spotCheck")
                .latestVersion()
                .singleResult()
                .getId();
        return people.as(
                people.someoneOf("organizer-" + opening.organizer()),
                () -> new CaseNumber(
                        forms.submitStartForm(overview, opening.answers()).getBusinessKey()));
    }
}
