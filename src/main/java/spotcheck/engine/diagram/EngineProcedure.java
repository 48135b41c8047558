package spotcheck.engine.diagram;

import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;

/** Starts the overview process as its start form does. */
@Component
public class EngineProcedure {

    private static final String OVERVIEW = "spotCheck";

    private final FormService forms;
    private final RepositoryService diagrams;

    EngineProcedure(@Lazy FormService forms, @Lazy RepositoryService diagrams) {
        this.forms = forms;
        this.diagrams = diagrams;
    }

    /** @param answers values by key of the start form */
    public CaseNumber open(Map<String, Object> answers) {
        var newest = diagrams.createProcessDefinitionQuery()
                .processDefinitionKey(OVERVIEW)
                .latestVersion()
                .singleResult();
        return new CaseNumber(forms.submitStartForm(newest.getId(), answers).getBusinessKey());
    }
}
