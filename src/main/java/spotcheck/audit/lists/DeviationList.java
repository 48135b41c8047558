package spotcheck.audit.lists;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.audit.AskedWords;
import spotcheck.audit.Lines;
import spotcheck.audit.Marks;
import spotcheck.audit.Names;
import spotcheck.audit.lists.AuditLists.Title;

/**
 * Where a person decided otherwise than a table or a check says. The forms refuse what a table forbids; what is left are
 * records that {@code evidenceRequired} asks for and that are missing, values that stand in spite of a warning, and points
 * on which the table is silent.
 */
@Component
@Order(3)
class DeviationList extends EntryList {

    private static final Title TITLE =
            new Title("deviations", "与判断表不一致", "判断表禁止的，表单不予提交；这里列出缺少判断表要求的证据、在系统提示后仍坚持的填写，以及判断表未作规定而由人决定的事项。");

    private static final String WARNING = "提示";

    DeviationList(JdbcClient jdbc, Names names, AskedWords words, ObjectMapper json) {
        super(TITLE, jdbc, names, words, json);
    }

    @Override
    String condition() {
        return "(" + Marks.PASSED_OVER + " or e.kind like 'decision.%' and e.details like '%\"silent\"%')";
    }

    @Override
    String kind(String title, JsonNode details, int turn) {
        if (title.startsWith("缺少证据")) {
            return "缺少证据";
        }
        return details.has(WARNING) ? "提示后坚持" : "表未规定";
    }

    @Override
    String told(JsonNode details) {
        return details.has(WARNING) ? Lines.plain(details.get(WARNING)) : super.told(details);
    }
}
