package spotcheck.regulation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ids of the catalogue's rules that an act applies, in the order in which they were cited. */
public record RuleIds(List<String> ids) {

    public RuleIds {
        ids = List.copyOf(ids);
    }

    /** Reads ids separated by blanks, as DMN tables and diagrams carry them. */
    public static RuleIds parse(String text) {
        return new RuleIds(
                Stream.of(text.trim().split("\\s+")).filter(id -> !id.isEmpty()).toList());
    }

    public static RuleIds none() {
        return new RuleIds(List.of());
    }

    public RuleIds and(RuleIds others) {
        return new RuleIds(
                Stream.concat(ids.stream(), others.ids.stream()).distinct().toList());
    }

    @Override
    public String toString() {
        return ids.stream().collect(Collectors.joining(" "));
    }
}
