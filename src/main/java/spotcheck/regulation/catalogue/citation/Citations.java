package spotcheck.regulation.catalogue.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Everything in the product that cites a rule, found in its own files when first asked for. */
@Lazy
@Component
public class Citations {

    private final List<Citation> all;
    private final Map<String, List<Citation>> byRule;

    public Citations() {
        var diagrams = DiagramFile.all();
        all = Stream.of(
                        DiagramCitations.in(diagrams),
                        TableCitations.all(),
                        FormCitations.all(stepsByForm(diagrams)),
                        ListCitations.all(),
                        CodeCitations.all())
                .flatMap(found -> found)
                .distinct()
                .toList();
        byRule = all.stream().collect(Collectors.groupingBy(Citation::rule));
    }

    private static Map<String, String> stepsByForm(List<DiagramFile> diagrams) {
        var steps = new HashMap<String, String>();
        diagrams.forEach(diagram -> steps.putAll(diagram.stepsByForm()));
        return steps;
    }

    public List<Citation> all() {
        return all;
    }

    public List<Citation> of(String rule) {
        return byRule.getOrDefault(rule, List.of());
    }
}
