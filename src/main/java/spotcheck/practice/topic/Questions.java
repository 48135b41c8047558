package spotcheck.practice.topic;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import spotcheck.practice.topic.Question.Choice;
import spotcheck.regulation.RegulationFile;

/** The tables that can be silent and what may be adopted then, from {@code regulations/silence.csv}. */
@Component
public class Questions {

    private final Map<String, Question> questions = new LinkedHashMap<>();

    Questions() {
        RegulationFile.rows("silence.csv").forEach(this::read);
    }

    public Collection<Question> all() {
        return List.copyOf(questions.values());
    }

    Optional<Question> of(String decision) {
        return Optional.ofNullable(questions.get(decision));
    }

    Optional<Question> of(Topic topic) {
        return of(topic.decision()).filter(question -> question.knows(topic));
    }

    private void read(CSVRecord row) {
        var decision = row.get("decision");
        var label = row.get("label");
        if (row.get("kind").equals("question")) {
            questions.put(decision, new Question(decision, label, new LinkedHashMap<>(), new LinkedHashMap<>()));
            return;
        }
        var question = Optional.ofNullable(questions.get(decision)).orElseThrow();
        if (row.get("kind").equals("choice")) {
            question.choices().put(row.get("word"), new Choice(label, outputs(row.get("outputs"))));
        } else {
            question.inputs()
                    .computeIfAbsent(row.get("kind"), input -> new LinkedHashMap<>())
                    .put(row.get("word"), label);
        }
    }

    private static Map<String, String> outputs(String text) {
        var outputs = new LinkedHashMap<String, String>();
        for (var output : text.split(" ", -1)) {
            var pair = output.split("=", 2);
            outputs.put(pair[0], pair[1]);
        }
        return outputs;
    }
}
