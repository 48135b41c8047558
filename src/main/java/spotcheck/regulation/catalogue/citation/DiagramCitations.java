package spotcheck.regulation.catalogue.citation;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The property {@code legalBasis} on the elements of diagrams. */
final class DiagramCitations {

    private DiagramCitations() {}

    static Stream<Citation> in(List<DiagramFile> diagrams) {
        return diagrams.stream().flatMap(DiagramCitations::of);
    }

    private static Stream<Citation> of(DiagramFile diagram) {
        return Xml.elements(diagram.content(), "property")
                .filter(property -> property.getAttribute("name").equals("legalBasis"))
                .flatMap(property -> Citation.each(property.getAttribute("value"), place(diagram.process(), property)));
    }

    private static Place place(Element process, Element property) {
        var element = owner(property);
        return new Place(
                PlaceKind.STEP,
                process.getAttribute("id"),
                element.getAttribute("id"),
                process.getAttribute("name"),
                name(element));
    }

    /** A property is in the list of properties, that in the extension elements, those on the element. */
    private static Element owner(Element property) {
        return (Element) property.getParentNode().getParentNode().getParentNode();
    }

    private static String name(Element element) {
        var name = element.getAttribute("name");
        return name.isEmpty() ? element.getAttribute("id") : name;
    }
}
