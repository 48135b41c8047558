package spotcheck.law.copy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A table with the rows of the copied regime repeated under the new code, each behind the one it repeats. */
class CopiedTable {

    private final RegimeCopy copy;
    private final Document table;

    CopiedTable(RegimeCopy copy, byte[] content) {
        this.copy = copy;
        this.table = read(content);
    }

    /** Empty if no regime is asked for or answered. */
    Optional<byte[]> changed() {
        var inputs = elements(table.getDocumentElement(), "input");
        var asked = IntStream.range(0, inputs.size())
                .filter(column ->
                        text(elements(inputs.get(column), "inputExpression")).equals("regime"))
                .findFirst();
        var words = Stream.concat(
                        asked.stream().mapToObj(inputs::get).flatMap(input -> elements(input, "inputValues").stream()),
                        elements(table.getDocumentElement(), "output").stream()
                                .filter(output -> output.getAttribute("name").equals("regime"))
                                .flatMap(output -> elements(output, "outputValues").stream()))
                .toList();
        words.forEach(list -> write(list, text(List.of(list)) + ", " + quoted(copy.code())));
        asked.ifPresent(column -> elements(table.getDocumentElement(), "rule").forEach(rule -> repeat(rule, column)));
        return words.isEmpty() ? Optional.empty() : Optional.of(written());
    }

    private void repeat(Element rule, int column) {
        var cell = elements(rule, "inputEntry").get(column);
        if (!Pattern.compile(quoted(copy.from()), Pattern.LITERAL)
                .matcher(text(List.of(cell)))
                .find()) {
            return;
        }
        var again = (Element) rule.cloneNode(true);
        rename(again);
        write(elements(again, "inputEntry").get(column), quoted(copy.code()));
        var place = rule.getNextSibling();
        if (rule.getPreviousSibling() != null && rule.getPreviousSibling().getNodeType() == Node.TEXT_NODE) {
            rule.getParentNode().insertBefore(rule.getPreviousSibling().cloneNode(true), place);
        }
        rule.getParentNode().insertBefore(again, place);
    }

    private void rename(Element element) {
        if (element.hasAttribute("id")) {
            element.setAttribute(
                    "id", element.getAttribute("id") + "_" + copy.code().replace("-", ""));
        }
        elements(element, "*").forEach(this::rename);
    }

    private static void write(Element cell, String text) {
        elements(cell, "text").get(0).setTextContent(text);
    }

    private static String text(List<Element> cells) {
        return cells.isEmpty()
                ? ""
                : elements(cells.get(0), "text").get(0).getTextContent().strip();
    }

    private static String quoted(String code) {
        return "\"" + code + "\"";
    }

    private static List<Element> elements(Element within, String name) {
        var found = within.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .filter(element -> !name.equals("*") || element.getParentNode() == within)
                .toList();
    }

    private static Document read(byte[] content) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
        } catch (ParserConfigurationException | SAXException | IOException impossible) {
            throw new IllegalStateException(impossible); // it is in force, so it can be read
        }
    }

    private byte[] written() {
        try {
            var factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            table.setXmlStandalone(true);
            var bytes = new ByteArrayOutputStream();
            factory.newTransformer().transform(new DOMSource(table), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
