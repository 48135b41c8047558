package spotcheck.audit.lists;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.audit.Lines;
import spotcheck.audit.Names;

/** Draws that the system did not make, or that were made again. */
@Component
@Order(5)
class DrawList extends EntryList {

    DrawList(JdbcClient jdbc, Names names, ObjectMapper json) {
        super(jdbc, names, json);
    }

    @Override
    public String id() {
        return "draws";
    }

    @Override
    public String title() {
        return "变更的抽取";
    }

    @Override
    public String about() {
        return "抽样人员不是由系统随机抽取的，或者同一案件再次确定抽样人员的。";
    }

    @Override
    String condition() {
        return "(e.kind in ('assignSamplers', 'assignBuyers') and e.details like '%抽样单位已随机选派%'"
                + " or e.kind = 'sampling.team' and exists (select 1 from entry earlier where earlier.case_number ="
                + " e.case_number and earlier.kind = 'sampling.team' and earlier.id < e.id))";
    }

    @Override
    String kind(String title, JsonNode details) {
        return details.has("选派方式") ? "非系统抽取" : "再次确定";
    }

    @Override
    String told(JsonNode details) {
        return Lines.facts(details);
    }
}
