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

    private static final Title TITLE = new Title(
            "deviations",
            "偏离",
            "判断表禁止的，表单不予提交；这里列出缺少判断表要求的证据、在系统提示后仍坚持的填写、判断表未作规定而由人决定的事项、改派的任务、非系统抽取的人员，以及绕过程序的管理干预。");

    private static final String WARNING = "提示";

    DeviationList(JdbcClient jdbc, Names names, AskedWords words, ObjectMapper json) {
        super(TITLE, jdbc, names, words, json);
    }

    @Override
    String condition() {
        return Marks.DEVIATES;
    }

    @Override
    String kind(String title, JsonNode details, int turn) {
        if (title.startsWith("缺少证据")) {
            return "缺少证据";
        }
        if (title.startsWith("管理干预")) {
            return "管理干预";
        }
        if (details.has(WARNING)) {
            return "提示后坚持";
        }
        if (details.has("改由")) {
            return "改派任务";
        }
        return details.has("选派方式") ? "非系统抽取" : "表未规定";
    }

    @Override
    String told(JsonNode details) {
        return details.has(WARNING) ? Lines.plain(details.get(WARNING)) : super.told(details);
    }
}
