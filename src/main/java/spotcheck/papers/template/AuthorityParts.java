package spotcheck.papers.template;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What an authority adds to its papers without touching the shared templates: {@code authority-<code>.html} with elements
 * {@code data-part="head"}, {@code "contact"}, {@code "review"} (who hears the review of its decisions), and {@code "extra"} for
 * the kinds that {@code data-kinds} names.
 */
public record AuthorityParts(List<Part> parts) {

    static final String PREFIX = "authority-";
    static final Set<String> NAMES = Set.of("head", "contact", "extra", "review");

    public static boolean isOne(String file) {
        return file.startsWith(PREFIX);
    }

    public static String code(String file) {
        return file.substring(PREFIX.length()).replace(".html", "");
    }

    /** @throws FaultyTemplate if it holds what no template may hold */
    public static AuthorityParts read(TemplateCheck check, String file, String text) {
        check.read(file, text);
        return new AuthorityParts(elements(text).stream()
                .map(element -> new Part(
                        element.getAttribute("data-part"),
                        Set.of(element.getAttribute("data-kinds").split(" ")),
                        written(element)))
                .toList());
    }

    public PaperTemplate.OwnParts of(String kind) {
        return new PaperTemplate.OwnParts(
                joined(part -> part.name().equals("head")),
                joined(part -> part.name().equals("contact")),
                joined(part -> part.name().equals("extra") && part.kinds().contains(kind)),
                joined(part -> part.name().equals("review"))
                        .replaceAll("<[^>]*>", "")
                        .strip());
    }

    private String joined(Predicate<Part> which) {
        return parts.stream().filter(which).map(Part::body).collect(Collectors.joining());
    }

    private static List<Element> elements(String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var nodes = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement()
                    .getChildNodes();
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(nodes::item)
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .toList();
        } catch (ParserConfigurationException | SAXException | IOException impossible) {
            throw new IllegalStateException("Checked before", impossible);
        }
    }

    private static String written(Element element) {
        try {
            var writer = new StringWriter();
            var transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.transform(new DOMSource(element), new StreamResult(writer));
            return writer.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * @param name head, contact, review or extra
     * @param kinds of papers that an extra sentence is for
     */
    public record Part(String name, Set<String> kinds, String body) {}
}
