package spotcheck.regulation.catalogue.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One file of {@code processes/}. */
record DiagramFile(Document content) {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    static List<DiagramFile> all() {
        return Resources.matching("processes/*.bpmn").map(DiagramFile::read).toList();
    }

    private static DiagramFile read(Resource file) {
        try (InputStream in = Resources.open(file)) {
            return new DiagramFile(Xml.parse(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Element process() {
        return Xml.elements(content, "process").findFirst().orElseThrow();
    }

    /** What the step is called, by the id of the form that people fill in there. */
    Map<String, String> stepsByForm() {
        var steps = new HashMap<String, String>();
        for (var kind : List.of("userTask", "startEvent")) {
            Xml.elements(content, kind)
                    .filter(step -> step.hasAttributeNS(CAMUNDA, "formRef"))
                    .forEach(step -> steps.put(step.getAttributeNS(CAMUNDA, "formRef"), step.getAttribute("name")));
        }
        return steps;
    }
}
