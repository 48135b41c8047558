package spotcheck.regulation.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.regulation.LawTable;
import spotcheck.regulation.LawTables;
import spotcheck.regulation.catalogue.Catalogue;
import spotcheck.regulation.changes.TableChange.Change;
import spotcheck.regulation.changes.TableChange.ChangedRule;
import spotcheck.regulation.wording.LawWords;

/**
 * Asks every table every combination of words under two regimes, and tells what is answered differently. That is thousands
 * of questions, so what was found is kept until another version of a table is deployed.
 */
@Component
public class RegimeChanges {

    private static final String REGIME = "regime";

    private final LawTables tables;
    private final Catalogue catalogue;
    private final LawWords words;
    private final Map<Pair, Known> known = new ConcurrentHashMap<>();

    public RegimeChanges(LawTables tables, @Lazy Catalogue catalogue, LawWords words) {
        this.tables = tables;
        this.catalogue = catalogue;
        this.words = words;
    }

    /** Tables that answer alike under both are not among them. */
    public List<TableChange> between(String from, String to) {
        var now = tables.all();
        return known.compute(
                        new Pair(from, to),
                        (pair, before) -> before != null && before.tables().equals(now)
                                ? before
                                : new Known(now, compared(now, from, to)))
                .changes();
    }

    private List<TableChange> compared(List<LawTable> asked, String from, String to) {
        return asked.stream().flatMap(table -> change(table, from, to).stream()).toList();
    }

    private Optional<TableChange> change(LawTable table, String from, String to) {
        if (table.questions().stream().noneMatch(question -> question.name().equals(REGIME))) {
            return Optional.empty();
        }
        var found = new LinkedHashMap<List<Object>, Differing>();
        for (var asked : combinations(table)) {
            var before = Answers.of(table, from, asked);
            var after = Answers.of(table, to, asked);
            if (!before.rows().equals(after.rows())) {
                found.computeIfAbsent(List.of(before.rows(), after.rows()), none -> new Differing())
                        .add(asked, before, after);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(told(table, found.values()));
    }

    private TableChange told(LawTable table, Collection<Differing> found) {
        var changes = found.stream().map(each -> each.told(table, words)).toList();
        return new TableChange(table.decision(), table.name(), asks(table), changes, rules(changes));
    }

    private static List<String> asks(LawTable table) {
        return table.questions().stream()
                .filter(question -> !question.name().equals(REGIME))
                .map(LawTable.Question::label)
                .toList();
    }

    private List<ChangedRule> rules(List<Change> changes) {
        return changes.stream()
                .flatMap(change ->
                        Stream.concat(change.before().legalBasis().stream(), change.after().legalBasis().stream()))
                .distinct()
                .flatMap(id -> catalogue.find(id).stream())
                .map(rule -> new ChangedRule(rule.id(), rule.article(), rule.zh()))
                .toList();
    }

    private static List<Map<String, Object>> combinations(LawTable table) {
        List<Map<String, Object>> all = List.of(Map.of());
        for (var question : table.questions()) {
            if (!question.name().equals(REGIME)) {
                all = all.stream()
                        .flatMap(
                                begun -> question.answers().stream().map(answer -> and(begun, question.name(), answer)))
                        .toList();
            }
        }
        return all;
    }

    private static Map<String, Object> and(Map<String, Object> begun, String name, Object value) {
        var extended = new LinkedHashMap<>(begun);
        extended.put(name, value);
        return extended;
    }

    private record Pair(String from, String to) {}

    private record Known(List<LawTable> tables, List<TableChange> changes) {}

    /** One old and one new answer, with all that is asked to get them and all rules that say so. */
    private static final class Differing {

        private final List<Map<String, Object>> asked = new ArrayList<>();
        private Answers before = Answers.none();
        private Answers after = before;

        void add(Map<String, Object> question, Answers old, Answers young) {
            asked.add(question);
            before = before.and(old);
            after = after.and(young);
        }

        Change told(LawTable table, LawWords words) {
            var cases = asked.stream()
                    .map(each -> String.join(
                            "，",
                            each.values().stream()
                                    .map(value -> words.label(table.decision(), value))
                                    .toList()))
                    .map(text -> text.isEmpty() ? "一切情形" : text)
                    .collect(LinkedHashSet<String>::new, LinkedHashSet::add, LinkedHashSet::addAll);
            return new Change(List.copyOf(cases), asked, before.told(table, words), after.told(table, words));
        }
    }
}
