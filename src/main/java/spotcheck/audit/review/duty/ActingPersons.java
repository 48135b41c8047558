package spotcheck.audit.review.duty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.audit.Names;
import spotcheck.casefile.chain.Entry;
import spotcheck.registry.person.Person;

/**
 * Who did something, as persons: whoever is logged in, for whom a deputy acts, and who is named in the form. A name that was
 * typed is the person of the register who bears it, or somebody who is known by the name alone.
 */
@Component
class ActingPersons {

    /** Questions that are answered with who does the work; others name people of the other side. */
    private static final Pattern NAMING = Pattern.compile("选派的人员|抽样人员|复查抽样人员|主检人|现场检验人员|检验人员|购样人员");

    private static final Pattern BETWEEN = Pattern.compile("[、，,；;/\\s]+");
    private static final Pattern LOGIN = Pattern.compile("[（(].*?[）)]");
    /** What is drawn or assigned is done by those who are named, and not by who assigns. */
    private static final Set<String> DRAWING = Set.of("assignSamplers", "assignBuyers", "sampling.team");

    private final ObjectMapper json;

    ActingPersons(ObjectMapper json) {
        this.json = json;
    }

    /** @param kinds of the entries of what was done */
    Persons of(List<Entry> entries, Set<String> kinds, Names.Directory directory) {
        var persons = new Persons(new TreeSet<>(), new TreeSet<>(), directory);
        entries.stream().filter(entry -> kinds.contains(entry.kind())).forEach(entry -> {
            if (!DRAWING.contains(entry.kind())) {
                Stream.of(entry.actor(), entry.onBehalfOf())
                        .filter(person -> !person.isEmpty())
                        .forEach(persons.ids()::add);
            }
            named(entry).forEach(persons::add);
        });
        return persons;
    }

    private Stream<String> named(Entry entry) {
        return read(entry).properties().stream()
                .filter(fact -> NAMING.matcher(fact.getKey()).find())
                .flatMap(fact -> words(fact.getValue()))
                .flatMap(BETWEEN::splitAsStream)
                .map(word -> LOGIN.matcher(word).replaceAll("").strip())
                .filter(word -> word.length() > 1);
    }

    private JsonNode read(Entry entry) {
        try {
            return json.readTree(entry.details());
        } catch (JsonProcessingException damaged) {
            return json.createObjectNode(); // the chain tells of it
        }
    }

    private static Stream<String> words(JsonNode value) {
        if (value.isTextual()) {
            return Stream.of(value.asText());
        }
        var inside = new HashSet<String>();
        value.forEach(one -> words(one).forEach(inside::add));
        return inside.stream();
    }

    /**
     * @param ids of the register
     * @param typed names that nobody of the register bears
     */
    record Persons(Set<String> ids, Set<String> typed, Names.Directory directory) {

        private void add(String word) {
            var known = directory.names().entrySet().stream()
                    .filter(person -> person.getKey().equals(word)
                            || (person.getValue() != null
                                    && Person.fold(person.getValue()).equals(Person.fold(word))))
                    .map(Map.Entry::getKey)
                    .toList();
            if (known.size() == 1) {
                ids.add(known.get(0));
            } else {
                typed.add(word);
            }
        }

        boolean areNone() {
            return ids.isEmpty() && typed.isEmpty();
        }

        /** A person is one, whatever the login: whoever bears the name. */
        boolean meet(Persons others) {
            return ids.stream().anyMatch(others.ids::contains)
                    || folded().stream().anyMatch(others.folded()::contains);
        }

        String told() {
            return Stream.concat(Stream.of(directory.all(ids)), typed.stream())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("、"));
        }

        private Set<String> folded() {
            return Stream.concat(ids.stream().map(directory::of), typed.stream())
                    .map(Person::fold)
                    .collect(Collectors.toSet());
        }
    }
}
