package spotcheck.audit.lists;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.audit.AskedWords;
import spotcheck.audit.Names;
import spotcheck.audit.lists.AuditLists.Title;

/** Tasks that were taken from one person and given to another, or given back. */
@Component
@Order(6)
class ReassignmentList extends EntryList {

    private static final Title TITLE = new Title("reassigned", "改派的任务", "已由一人领取，又改由他人办理或者退回待领取的任务。");

    ReassignmentList(JdbcClient jdbc, Names names, AskedWords words, ObjectMapper json) {
        super(TITLE, jdbc, names, words, json);
    }

    @Override
    String condition() {
        return "e.kind = 'task.reassigned'";
    }

    @Override
    String kind(String title, JsonNode details, int turn) {
        return details.path("改由").asText().isEmpty() ? "退回" : "改派";
    }
}
