package spotcheck.regulation.catalogue.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.w3c.dom.Element;

/** The output {@code legalBasis} in the rows of {@code dmn/*.dmn}. */
final class TableCitations {

    private TableCitations() {}

    static Stream<Citation> all() {
        return Resources.matching("dmn/*.dmn").flatMap(TableCitations::of);
    }

    private static Stream<Citation> of(Resource file) {
        try (InputStream in = Resources.open(file)) {
            return Xml.elements(Xml.parse(in), "decision").flatMap(TableCitations::ofDecision).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Citation> ofDecision(Element decision) {
        var column = Xml.elements(decision, "output")
                .map(output -> output.getAttribute("name"))
                .toList()
                .indexOf("legalBasis");
        return column < 0 ? Stream.of() : Xml.elements(decision, "rule").flatMap(row -> ofRow(decision, row, column));
    }

    private static Stream<Citation> ofRow(Element decision, Element row, int column) {
        var cited = text(Xml.elements(row, "outputEntry").toList().get(column)).replace("\"", "");
        return Citation.each(
                cited,
                new Place(
                        PlaceKind.TABLE,
                        decision.getAttribute("id"),
                        row.getAttribute("id"),
                        decision.getAttribute("name"),
                        description(row)));
    }

    private static String description(Element row) {
        List<Element> descriptions = Xml.elements(row, "description").toList();
        return descriptions.isEmpty()
                ? row.getAttribute("id")
                : descriptions.get(0).getTextContent().strip();
    }

    private static String text(Element entry) {
        return entry.getTextContent().strip();
    }
}
