package spotcheck.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.DomElement;

/** All attribute values and texts of a diagram, whatever element they stand on: a new place cannot slip through. */
final class DiagramText {

    private static final Pattern VALUE = Pattern.compile("=\"([^\"]*)\"|>([^<]*)<");

    private DiagramText() {}

    static List<String> of(Diagram diagram) {
        List<String> values = new ArrayList<>();
        Matcher matcher = VALUE.matcher(contentOf(diagram));
        while (matcher.find()) {
            values.add(matcher.group(1) == null ? matcher.group(2).strip() : matcher.group(1));
        }
        return values;
    }

    static Stream<DomElement> nodes(DomElement root) {
        return Stream.concat(Stream.of(root), root.getChildElements().stream().flatMap(DiagramText::nodes));
    }

    private static String contentOf(Diagram diagram) {
        try {
            return Files.readString(diagram.file());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
