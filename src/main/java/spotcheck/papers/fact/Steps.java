package spotcheck.papers.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.chain.Entry;

/** What the steps of a case said, each the last time it was done. */
@Component
public class Steps {

    /** Label under which an entry names the recipient whom the step concerned. */
    private static final String CONCERNED = "涉及对象";

    /** A report that came in says what the report of a laboratory of ours does. */
    private static final String OF_OTHERS = "registerIncomingReport";

    private static final String REPORT = "issueReport";

    private final Entries entries;
    private final StepForms forms;
    private final ObjectMapper json;

    public Steps(Entries entries, StepForms forms, ObjectMapper json) {
        this.entries = entries;
        this.forms = forms;
        this.json = json;
    }

    /** Of steps that are done for each recipient those of the recipient whom the step now done concerns. */
    public Said of(CaseNumber number) {
        var all = entries.of(number);
        return new Said(steps(all), samplers(all));
    }

    /** The step that was opened again last. */
    public Optional<Amended> amendment(CaseNumber number) {
        return entries.of(number).stream()
                .filter(entry -> entry.kind().equals("step.reopened"))
                .reduce((first, second) -> second)
                .map(this::read)
                .map(details -> new Amended(
                        String.valueOf(details.get("更正的步骤")),
                        String.valueOf(details.get("理由")),
                        details.get("撤回的文书") instanceof List<?> numbers
                                ? numbers.stream().map(String::valueOf).toList()
                                : List.of()));
    }

    private Facts steps(List<Entry> all) {
        var said = all.stream()
                .filter(entry -> forms.steps().contains(entry.kind()))
                .map(this::said)
                .toList();
        var concerned = said.isEmpty() ? "" : said.get(said.size() - 1).concerned();
        var steps = new Facts();
        forms.steps().forEach(step -> steps.put(step, Facts.none()));
        var heard = said.stream()
                .filter(step -> List.of("", concerned).contains(step.concerned()) || concerned.isEmpty())
                .toList();
        heard.forEach(step -> steps.put(step.kind(), step.facts()));
        heard.stream().filter(step -> step.kind().equals(OF_OTHERS)).forEach(step -> steps.put(REPORT, step.facts()));
        for (var last = heard.size() - 1; last >= 0; last--) {
            lend(heard.get(last), steps);
        }
        return steps;
    }

    /** What a step was not there to say may have been said by another of its stage that asks the same. */
    private void lend(Step from, Facts steps) {
        from.facts().forEach((field, value) -> forms.alsoAsking(field, from.kind()).stream()
                .map(steps::get)
                .filter(known -> known instanceof Facts facts && facts.get(field) == null)
                .forEach(silent -> ((Facts) silent).put(field, value)));
    }

    private String samplers(List<Entry> all) {
        var drawn = all.stream()
                .filter(entry -> entry.kind().equals("sampling.team"))
                .reduce((first, second) -> second)
                .map(entry -> read(entry).get("抽样人员"));
        return drawn.map(names -> names instanceof List<?> list ? list : List.of(names)).orElse(List.of()).stream()
                .map(name -> String.valueOf(name).replaceAll("（[^）]*）$", ""))
                .collect(Collectors.joining("、"));
    }

    private Step said(Entry entry) {
        var details = read(entry);
        return new Step(entry.kind(), String.valueOf(details.getOrDefault(CONCERNED, "")), (Facts)
                Objects.requireNonNull(Wording.of(forms.byKey(entry.kind(), details))));
    }

    private Map<String, Object> read(Entry entry) {
        try {
            return json.readValue(entry.details(), new TypeReference<>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Entry " + entry.id() + " is damaged", unreadable);
        }
    }

    /** @param papers numbers of those that were withdrawn */
    public record Amended(String step, String reason, List<String> papers) {}

    private record Step(String kind, String concerned, Facts facts) {}

    /**
     * What the entries of a case say.
     *
     * @param samplers names of those who were drawn last, without their logins; empty before
     */
    public record Said(Facts steps, String samplers) {}
}
