package spotcheck.papers.template;

import java.io.StringReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.stereotype.Component;
import spotcheck.papers.fact.FactNames;
import spotcheck.regulation.KnownRules;
import spotcheck.regulation.RuleIds;

/**
 * Reads a template and refuses what it may not hold: anything but names of facts that exist, lists of them, and conditions on
 * them. So whoever may change papers can change no more than papers.
 */
@Component
public class TemplateCheck {

    private static final String THYMELEAF = "http://www.thymeleaf.org";
    private static final Set<String> ALLOWED = Set.of("text", "each", "if", "unless");
    private static final Pattern NAME = Pattern.compile("\\$\\{([a-z][A-Za-z0-9]*(?:\\.[A-Za-z][A-Za-z0-9]*)*)\\}");
    private static final Pattern EACH = Pattern.compile("([a-z][A-Za-z0-9]*) : (\\$\\{[^}]*\\})");

    private static final Pattern PICTURE = Pattern.compile("data:image/(?:png|jpeg);base64,[A-Za-z0-9+/=\\s]+");
    private static final int LARGEST_PICTURE = 200 * 1024 * 4 / 3;

    private final FactNames names;
    private final KnownRules rules;

    public TemplateCheck(FactNames names, KnownRules rules) {
        this.names = names;
        this.rules = rules;
    }

    /** @throws FaultyTemplate with file, line and reason */
    public PaperTemplate read(String file, String text) {
        try {
            return new Reading(file, reader(text)).template(text);
        } catch (XMLStreamException broken) {
            throw new FaultyTemplate(file, broken.getLocation().getLineNumber(), "不是完整的XHTML：标签没有成对闭合，或者含有不能识别的字符");
        }
    }

    private static XMLStreamReader reader(String text) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(text));
    }

    /** One pass over one template. */
    private final class Reading {

        private final String file;
        private final XMLStreamReader xml;
        private final Map<String, String> rows = new HashMap<>();
        private final Map<String, String> obligatory = new LinkedHashMap<>();
        private final Map<String, String> kept = new LinkedHashMap<>();
        private boolean official;

        Reading(String file, XMLStreamReader xml) {
            this.file = file;
            this.xml = xml;
        }

        PaperTemplate template(String text) throws XMLStreamException {
            while (xml.hasNext()) {
                var event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element();
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    refuse(xml.getText().contains("[[") || xml.getText().contains("[("), "正文中不能写表达式，请用 th:text");
                }
            }
            return new PaperTemplate(text, official, obligatory, kept, PaperTemplate.OwnParts.NONE);
        }

        private void element() {
            refuse(
                    Set.of("script", "object", "iframe", "link", "style", "embed", "form")
                            .contains(xml.getLocalName()),
                    "不能使用 " + xml.getLocalName());
            var name = "";
            var must = "";
            var keep = "";
            for (var i = 0; i < xml.getAttributeCount(); i++) {
                var value = xml.getAttributeValue(i);
                if (THYMELEAF.equals(xml.getAttributeNamespace(i))) {
                    name = expression(xml.getAttributeLocalName(i), value);
                } else if (xml.getAttributeLocalName(i).equals("data-must")) {
                    must = value;
                } else if (xml.getAttributeLocalName(i).equals("data-keep")) {
                    keep = value;
                } else {
                    plain(xml.getAttributeLocalName(i), value);
                }
            }
            if (!must.isEmpty()) {
                obligatory.put(name, must);
            }
            if (!keep.isEmpty()) {
                kept.put(name, keep);
            }
        }

        private void plain(String attribute, String value) {
            if (attribute.equals("data-legal-basis")) {
                RuleIds.parse(value).ids().forEach(id -> refuse(!rules.knows(id), "依据的规则编号“" + id + "”不在规则目录中"));
            } else if (attribute.equals("src")) {
                refuse(!PICTURE.matcher(value).matches(), "图片只能写在模板之内：src=\"data:image/png;base64,…\"");
                refuse(value.length() > LARGEST_PICTURE, "图片不得超过200 KB");
            } else {
                refuse(value.contains("://") || value.contains("url("), "不能引用外部内容：" + value);
            }
            official |= attribute.equals("class") && value.equals("official");
        }

        private String expression(String attribute, String value) {
            refuse(!ALLOWED.contains(attribute), "不能使用 th:" + attribute);
            if (attribute.equals("each")) {
                var each = EACH.matcher(value);
                refuse(!each.matches(), "th:each 应写成“行 : ${列表}”");
                rows.put(each.group(1), name(each.group(2)));
                return "";
            }
            return name(value);
        }

        private String name(String expression) {
            var matcher = NAME.matcher(expression);
            refuse(!matcher.matches(), "只能写一个名称，如 ${party.name}，不能写 " + expression);
            var name = resolved(matcher.group(1));
            refuse(!names.exists(name), "没有“" + matcher.group(1) + "”这一事项");
            return name;
        }

        /** A row stands for the list that it is of. */
        private String resolved(String name) {
            var dot = name.indexOf('.');
            var first = dot < 0 ? name : name.substring(0, dot);
            var list = rows.get(first);
            return list == null ? name : list + name.substring(first.length());
        }

        private void refuse(boolean faulty, String reason) {
            if (faulty) {
                throw new FaultyTemplate(file, xml.getLocation().getLineNumber(), reason);
            }
        }
    }
}
