package spotcheck.engine.deployment;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import spotcheck.casefile.Refused;

/** Reads what is deployed, each kind by its ending. */
final class LawFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LawFiles() {}

    /** @throws Refused if it is none of the three kinds, or cannot be read */
    static LawFile read(String name, byte[] content) {
        try {
            return parse(name, content);
        } catch (ModelException | SAXException | IOException unreadable) {
            throw new Refused("文件“" + name + "”无法解析，内容不合格式：" + reason(unreadable));
        }
    }

    private static LawFile parse(String name, byte[] content) throws SAXException, IOException {
        if (name.endsWith(".bpmn")) {
            return new DiagramFile(name, Bpmn.readModelFromStream(new ByteArrayInputStream(content)), xml(content));
        }
        if (name.endsWith(".dmn")) {
            return new TableFile(name, Dmn.readModelFromStream(new ByteArrayInputStream(content)));
        }
        if (name.endsWith(".form")) {
            return new FormFile(name, JSON.readTree(content));
        }
        throw new Refused("文件“" + name + "”不能部署：只接受流程图（.bpmn）、决策表（.dmn）和表单（.form）");
    }

    private static Document xml(byte[] content) throws SAXException, IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The parser's own words say the line; the innermost are the plainest. */
    private static String reason(Throwable unreadable) {
        var cause = unreadable;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
