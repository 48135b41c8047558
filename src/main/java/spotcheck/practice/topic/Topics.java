package spotcheck.practice.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.regulation.Answer;
import spotcheck.regulation.Decisions;
import spotcheck.regulation.Regime;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/** The closed list of points that a practice may settle, what may be chosen, and on which of them a regime is silent. */
@Component
public class Topics {

    private static final String SILENT = "silent";

    private final Questions questions;
    private final Decisions decisions;
    private final Regimes regimes;

    Topics(Questions questions, Decisions decisions, Regimes regimes) {
        this.questions = questions;
        this.decisions = decisions;
        this.regimes = regimes;
    }

    /** All points on which the regime is silent; none while its tables are not complete. */
    public List<Topic> silent(Regime regime) {
        return regimes.profile(regime).ready()
                ? all().filter(topic -> searched(regime, topic).isPresent()).toList()
                : List.of();
    }

    /** The rules that were looked at and say nothing; empty where the regime speaks. */
    public Optional<RuleIds> searched(Regime regime, Topic topic) {
        var answer = answer(regime, topic);
        var silent = topic.isPeriod()
                ? answer.number("amount").isEmpty()
                : answer.outputs().containsValue(SILENT);
        return silent ? Optional.of(answer.legalBasis()) : Optional.empty();
    }

    /** What the regime says of a point on which it is not silent. */
    public RuleIds basis(Regime regime, Topic topic) {
        return answer(regime, topic).legalBasis();
    }

    public boolean exists(Topic topic) {
        return all().anyMatch(topic::equals);
    }

    /** The point in Chinese. */
    public String label(Topic topic) {
        return AdoptedLength.kind(topic)
                .map(kind -> kind.label())
                .or(() -> questions.of(topic).map(question -> question.label(topic)))
                .orElse(topic.code());
    }

    /** What may be chosen, by word; empty for a period, where any length is a choice. */
    public Map<String, String> choices(Topic topic) {
        var choices = new LinkedHashMap<String, String>();
        questions.of(topic).ifPresent(question -> question.choices()
                .forEach((word, choice) -> choices.put(word, choice.label())));
        return choices;
    }

    /** The choice in Chinese; empty if it is not one of the topic's. */
    public Optional<String> choiceLabel(Topic topic, String choice) {
        return topic.isPeriod()
                ? AdoptedLength.of(choice).map(length -> length.label())
                : Optional.ofNullable(choices(topic).get(choice));
    }

    /** The recipients of a result in Chinese, by word. */
    public Map<String, String> recipients() {
        return questions.of("resultRecipients").orElseThrow().inputs().getOrDefault("recipient", Map.of());
    }

    /** What the table would answer if it said what was chosen. */
    public Map<String, String> outputs(Topic topic, String choice) {
        return Optional.ofNullable(questions.of(topic).orElseThrow().choices().get(choice))
                .orElseThrow(() -> new IllegalStateException("No choice " + choice + " of " + topic))
                .outputs();
    }

    /**
     * The point that a table was asked about.
     *
     * @param inputs value of each input by name
     * @return empty if the table is none that may be silent
     */
    public Optional<Topic> asked(String decision, Function<String, @Nullable Object> inputs) {
        return questions.of(decision).map(question -> {
            var words = new ArrayList<String>();
            question.inputs().keySet().forEach(input -> words.add(String.valueOf(inputs.apply(input))));
            return Topic.of(decision, words);
        });
    }

    private Stream<Topic> all() {
        return Stream.concat(
                questions.all().stream().flatMap(question -> question.topics().stream()),
                AdoptedLength.topics().stream());
    }

    private Answer answer(Regime regime, Topic topic) {
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("regime", regime.code());
        if (topic.isPeriod()) {
            inputs.put("period", topic.words().get(0));
        } else {
            inputs.putAll(questions.of(topic).orElseThrow().inputsOf(topic));
        }
        return decisions.answer(topic.decision(), inputs);
    }
}
