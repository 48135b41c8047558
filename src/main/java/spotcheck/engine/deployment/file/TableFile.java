package spotcheck.engine.deployment.file;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;

public record TableFile(String name, DmnModelInstance model) implements LawFile {

    public Collection<Decision> decisions() {
        return model.getModelElementsByType(Decision.class);
    }

    @Override
    public Set<String> defines() {
        return decisions().stream().map(decision -> "table " + decision.getId()).collect(Collectors.toSet());
    }
}
