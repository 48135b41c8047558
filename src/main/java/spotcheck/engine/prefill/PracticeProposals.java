package spotcheck.engine.prefill;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.Refused;
import spotcheck.engine.CaseKey;
import spotcheck.engine.form.FormField;
import spotcheck.engine.table.Silence;
import spotcheck.practice.Practices;
import spotcheck.practice.Proposal;
import spotcheck.practice.topic.Topic;
import spotcheck.practice.topic.Topics;

/**
 * The box 今后同样情形采用此做法 of a form: what was decided in the case is proposed as a practice, for the leader to approve.
 * Properties of the box: {@code practice} the decision or period, {@code choice} and {@code reason} the fields that
 * hold them.
 */
@Component
public class PracticeProposals {

    private static final String PRACTICE = "practice";

    private final Practices practices;
    private final Topics topics;
    private final Silence silence;
    private final AuthorityFiles files;

    PracticeProposals(Practices practices, Topics topics, Silence silence, AuthorityFiles files) {
        this.practices = practices;
        this.topics = topics;
        this.silence = silence;
        this.files = files;
    }

    public void propose(DelegateTask task, List<FormField> fields, Map<String, Object> values) {
        fields.stream()
                .filter(field -> field.properties().containsKey(PRACTICE))
                .filter(field -> Boolean.TRUE.equals(values.get(field.key())))
                .forEach(box -> propose(task, box, values));
    }

    /** Whether the regime says nothing on the point of the box, and nothing was adopted for it. */
    public boolean isOpen(DelegateTask task, FormField box) {
        return !leftOpen(task, box.properties().getOrDefault(PRACTICE, "")).isEmpty();
    }

    private void propose(DelegateTask task, FormField box, Map<String, Object> values) {
        var leftOpen = leftOpen(task, box.properties().getOrDefault(PRACTICE, ""));
        if (leftOpen.isEmpty()) {
            throw new Refused(box.key(), "适用的办法对此已有规定，不能提请采用惯例");
        }
        var file = files.get(CaseKey.of(task));
        leftOpen.forEach(topic -> practices.propose(new Proposal(
                file.regime(),
                topic,
                choice(topic, text(values, box.properties().get("choice"))),
                text(values, box.properties().get("reason")),
                null,
                null,
                file.number())));
    }

    private List<Topic> leftOpen(DelegateTask task, String named) {
        var topic = new Topic(named);
        if (!topics.exists(topic)) {
            return silence.leftOpen(task, named);
        }
        var file = files.get(CaseKey.of(task));
        var open = topics.searched(file.regime(), topic).isPresent()
                && practices.inForce(file, topic).isEmpty();
        return open ? List.of(topic) : List.of();
    }

    private static String choice(Topic topic, String entered) {
        return topic.isPeriod() ? entered + " calendar-day" : entered;
    }

    private static String text(Map<String, Object> values, @Nullable String key) {
        return Objects.toString(key == null ? null : values.get(key), "");
    }
}
