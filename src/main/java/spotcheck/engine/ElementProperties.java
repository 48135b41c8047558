package spotcheck.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;

/** The extension properties that a diagram writes on an element, such as {@code legalBasis}. */
public final class ElementProperties {

    public static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");

    /** Property of a task or timer: the open deadline of the file on which it is due. */
    public static final String DEADLINE = "deadline";

    /** Property of a task that the drawn samplers of the case may do, too, each by name. */
    public static final String ALSO_FOR_SAMPLERS = "alsoForDrawnSamplers";

    private ElementProperties() {}

    public static Map<String, String> of(Element element) {
        var found = new LinkedHashMap<String, String>();
        var extensions = element.element("extensionElements");
        var properties = extensions == null ? null : extensions.elementNS(CAMUNDA, "properties");
        if (properties != null) {
            properties
                    .elements()
                    .forEach(property -> found.put(property.attribute("name"), property.attribute("value")));
        }
        return found;
    }
}
