package spotcheck.audit.lists;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.audit.AskedWords;
import spotcheck.audit.Names;
import spotcheck.audit.lists.AuditLists.Title;

/** Each draw: of samplers, of samples, and who went to re-inspect; what the system did not draw, or what was drawn again, stands out. */
@Component
@Order(5)
class DrawList extends EntryList {

    private static final Title TITLE =
            new Title("draws", "抽取及其变更", "抽样人员、样品和复查人员的每一次抽取；不是由系统随机抽取的，或者同一案件再次抽取的，在类别中注明。");

    DrawList(JdbcClient jdbc, Names names, AskedWords words, ObjectMapper json) {
        super(TITLE, jdbc, names, words, json);
    }

    @Override
    String condition() {
        return "e.kind in ('assignSamplers', 'assignBuyers', 'sampling.team', 'drawSample', 'holdReinspection')";
    }

    @Override
    String turn() {
        return "(select count(*) from entry earlier where earlier.case_number = e.case_number"
                + " and earlier.kind = e.kind and earlier.id <= e.id)";
    }

    @Override
    String kind(String title, JsonNode details, int turn) {
        var drawn =
                switch (details.path("选派方式").asText()) {
                    case "" -> title;
                    case "由系统随机抽取" -> "系统抽取";
                    default -> "非系统抽取";
                };
        return turn == 1 ? drawn : drawn + "（第" + turn + "次）";
    }
}
