package spotcheck.engine.deployment.check;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Looks for programs in a diagram: scripts, classes, and expressions that are more than a variable, a comparison with
 * one word, or a delegate that exists. Looks at every attribute and text, so a new place cannot slip through.
 */
class DiagramProgram {

    private static final Pattern EXPRESSION = Pattern.compile(
            "[$#]\\{\\w+}|\\$\\{empty \\w+}|\\$\\{\\w+ == '[\\w-]+'}|#\\{execution\\.processBusinessKey}");
    private static final Pattern BEAN = Pattern.compile("[$#]\\{(\\w+)}");
    private static final Set<String> ATTRIBUTES = Set.of("class", "expression", "scriptFormat", "resource", "language");
    private static final Set<String> ELEMENTS = Set.of("script", "scriptTask", "connector");

    private final Predicate<String> beans;
    private final Findings findings;

    /** @param beans whether there is a delegate or listener of this name */
    DiagramProgram(Predicate<String> beans, Findings findings) {
        this.beans = beans;
        this.findings = findings;
    }

    void check(Element element, String place) {
        var here = element.hasAttribute("id") ? named(element) : place;
        if (ELEMENTS.contains(element.getLocalName())) {
            findings.add(here, "流程图中不得写脚本或连接器（" + element.getLocalName() + "）");
        }
        attributes(element, here);
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                check(inner, here);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                expression(child.getNodeValue().strip(), here);
            }
        }
    }

    private void attributes(Element element, String here) {
        for (var i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = element.getAttributes().item(i);
            if (ATTRIBUTES.contains(attribute.getLocalName())) {
                findings.add(here, "不得使用 " + attribute.getNodeName() + "，程序只能以委托表达式引用");
            } else if ("delegateExpression".equals(attribute.getLocalName())) {
                delegate(attribute.getNodeValue(), here);
            } else {
                expression(attribute.getNodeValue(), here);
            }
        }
    }

    private void delegate(String value, String here) {
        var bean = BEAN.matcher(value);
        if (!bean.matches() || !beans.test(bean.group(1))) {
            findings.add(here, "引用的委托或监听器“" + value + "”不存在");
        }
    }

    private void expression(String value, String here) {
        if (value.contains("{") && !EXPRESSION.matcher(value).matches()) {
            findings.add(here, "表达式“" + value + "”不被允许，只能是一个变量或变量与一个词的比较");
        }
    }

    private static String named(Element element) {
        return element.hasAttribute("name")
                ? "元素“" + element.getAttribute("name") + "”（" + element.getAttribute("id") + "）"
                : "元素 " + element.getAttribute("id");
    }
}
