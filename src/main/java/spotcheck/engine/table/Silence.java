package spotcheck.engine.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.engine.CaseKey;
import spotcheck.engine.ProcessVariable;
import spotcheck.practice.Practice;
import spotcheck.practice.Practices;
import spotcheck.practice.topic.Topic;
import spotcheck.practice.topic.Topics;
import spotcheck.regulation.RuleIds;

/**
 * Where a table answers silent in a diagram: what the authority has adopted takes the place of the answer, so that the
 * diagram goes on as if the regime had spoken. Without a practice the word stays, the diagram asks a person, and a
 * variable keeps the points that were left open, so that the person's answer can be proposed as a practice.
 */
@Component
public class Silence {

    private static final String SILENT = "silent";

    private final Practices practices;
    private final Topics topics;
    private final AuthorityFiles files;

    Silence(Practices practices, Topics topics, AuthorityFiles files) {
        this.practices = practices;
        this.topics = topics;
        this.files = files;
    }

    /** @param answer outputs of the table */
    Map<String, Object> fill(DelegateExecution execution, String decision, Map<String, Object> answer) {
        var topic = topics.asked(decision, execution::getVariable);
        if (topic.isEmpty()) {
            return answer;
        }
        if (execution.getVariable(decision) == null) {
            execution.setVariable(variable(decision), "");
        }
        if (!answer.containsValue(SILENT)) {
            return answer;
        }
        var file = files.get(CaseKey.of(execution));
        var adopted = practices.inForce(file, topic.get());
        if (adopted.isEmpty()) {
            leaveOpen(execution, decision, topic.get());
            return answer;
        }
        practices.use(file, adopted.get(), subject(execution), legalBasis(answer));
        return filled(answer, topic.get(), adopted.get());
    }

    /** The points that the table left open when it was last asked. */
    public List<Topic> leftOpen(VariableScope scope, String decision) {
        var open = String.valueOf(
                Optional.ofNullable(scope.getVariable(variable(decision))).orElse(""));
        return open.isEmpty()
                ? List.of()
                : List.of(open.split(" ")).stream().map(Topic::new).toList();
    }

    private void leaveOpen(DelegateExecution execution, String decision, Topic topic) {
        var open = new ArrayList<>(leftOpen(execution, decision));
        open.add(topic);
        execution.setVariable(
                variable(decision),
                String.join(" ", open.stream().map(Topic::code).toList()));
    }

    private Map<String, Object> filled(Map<String, Object> answer, Topic topic, Practice adopted) {
        var filled = new LinkedHashMap<>(answer);
        filled.putAll(topics.outputs(topic, adopted.choice()));
        return filled;
    }

    private static String subject(DelegateExecution execution) {
        return Optional.ofNullable(ProcessVariable.DEADLINE_SUBJECT.find(execution))
                .orElse("");
    }

    private static RuleIds legalBasis(Map<String, Object> answer) {
        return RuleIds.parse(String.valueOf(answer.getOrDefault("legalBasis", "")));
    }

    private static String variable(String decision) {
        return decision + "LeftOpen";
    }
}
