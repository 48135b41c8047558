package spotcheck.engine.deployment.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import spotcheck.casefile.Refused;

/** Reads what is deployed, each kind by its ending. */
public final class LawFiles {

    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");

    /** How the reader of models says where a file breaks its schema. */
    private static final Pattern PLACED =
            Pattern.compile("(?:Fatal )?Error: URI=\\S+ Line=(\\d+): (.*)", Pattern.DOTALL);

    private static final ObjectMapper JSON = new ObjectMapper();

    private LawFiles() {}

    /** @throws Refused if it is none of the five kinds, or cannot be read */
    public static LawFile read(String name, byte[] content) {
        try {
            return parse(name, content);
        } catch (ModelException | SAXException | IOException unreadable) {
            throw new Refused("文件“" + name + "”无法解析：" + reason(unreadable, content));
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
        if (PaperFile.isOne(name)) {
            return new PaperFile(name, content);
        }
        if (DataFile.isOne(name)) {
            return new DataFile(name, content);
        }
        throw new Refused(
                "文件“" + name + "”不能部署：只接受流程图（.bpmn）、决策表（.dmn）、表单（.form）、文书模板（.html）和制度的数据（regimes.csv、papers.csv、"
                        + "production-stop.csv、evidence.csv、规则目录如 CQ23.yaml）");
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

    /** The innermost cause knows the line and says it most plainly. */
    private static String reason(Throwable unreadable, byte[] content) {
        var cause = unreadable;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof JsonProcessingException json) {
            var at = json.getLocation();
            return (at == null ? "" : "第" + at.getLineNr() + "行第" + at.getColumnNr() + "列，") + "不是合格的 JSON";
        }
        if (cause instanceof SAXParseException xml) {
            return at(xml.getLineNumber(), content) + ParserWords.chinese(xml.getMessage());
        }
        var said = String.valueOf(cause.getMessage());
        var placed = PLACED.matcher(said);
        return placed.matches()
                ? at(Integer.parseInt(placed.group(1)), content) + ParserWords.chinese(placed.group(2))
                : ParserWords.chinese(said);
    }

    private static String at(int line, byte[] content) {
        return "第" + line + "行" + element(content, line) + "，";
    }

    /** The element in which the parser stopped: the last id up to that line. */
    private static String element(byte[] content, int line) {
        var last = new String(content, StandardCharsets.UTF_8)
                .lines()
                .limit(line)
                .map(ID::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .reduce((earlier, later) -> later);
        return last.map(id -> "，元素 " + id + " 处").orElse("");
    }
}
