package spotcheck.amendment.step;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.chain.Entry;

/** What was answered at a step, as its entry tells it. */
@Component
public class StepAnswers {

    private static final String NOTHING = "（未填）";

    private final Entries entries;
    private final ObjectMapper json;

    StepAnswers(Entries entries, ObjectMapper json) {
        this.entries = entries;
        this.json = json;
    }

    /** The entry of the step, which the act wrote that ended so. */
    public Optional<Entry> entry(TakenStep step) {
        return entries.of(step.number()).stream()
                .filter(entry -> entry.kind().equals(step.step()) && entry.seq() <= step.seq())
                .reduce((one, later) -> later);
    }

    public Optional<Entry> entry(CaseNumber number, int seq) {
        return entries.of(number).stream().filter(entry -> entry.seq() == seq).findFirst();
    }

    public Optional<Entry> newest(CaseNumber number, String step) {
        return entries.of(number).stream()
                .filter(entry -> entry.kind().equals(step))
                .reduce((one, later) -> later);
    }

    public Map<String, Object> of(Entry entry) {
        try {
            return json.readValue(entry.details(), new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Entry " + entry.id() + " of " + entry.caseNumber(), damaged);
        }
    }

    /** What is another now, each by its label with the old and the new value. */
    public Map<String, Object> differences(Entry old, Entry now) {
        var was = of(old);
        var is = of(now);
        var labels = new LinkedHashSet<>(was.keySet());
        labels.addAll(is.keySet());
        var different = new LinkedHashMap<String, Object>();
        labels.stream()
                .filter(label -> !Objects.equals(was.get(label), is.get(label)))
                .forEach(label -> different.put(label, shown(was.get(label)) + " → " + shown(is.get(label))));
        return different;
    }

    private static String shown(@Nullable Object value) {
        return value == null ? NOTHING : value.toString();
    }
}
