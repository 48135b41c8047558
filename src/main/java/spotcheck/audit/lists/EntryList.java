package spotcheck.audit.lists;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.audit.AskedWords;
import spotcheck.audit.Lines;
import spotcheck.audit.Names;
import spotcheck.audit.lists.AuditLists.Title;

/** A list of entries of the files that fulfil a condition. */
abstract class EntryList extends AuditList {

    private static final List<String> HEADINGS = List.of("类别", "案号", "产品", "组织部门", "事项", "人员", "时间", "内容");

    private final AskedWords words;
    private final ObjectMapper json;

    EntryList(Title title, JdbcClient jdbc, Names names, AskedWords words, ObjectMapper json) {
        super(title, HEADINGS, jdbc, names);
        this.words = words;
        this.json = json;
    }

    /** A condition on the entry {@code e}. */
    abstract String condition();

    /** What kind of thing the entry is, in Chinese. */
    abstract String kind(String title, JsonNode details, int turn);

    /** What one reads of its details. */
    String told(JsonNode details) {
        return Lines.facts(details);
    }

    /** The how manieth of its kind in the case it is, where that matters. */
    String turn() {
        return "1";
    }

    @Override
    protected String sql(ListQuery query) {
        return """
                select c.number, p.name as product, o.name as organizer, e.kind, e.title, e.details, e.actor, e.at, e.id,
                  %s as turn
                from entry e
                  join spot_case c on c.number = e.case_number
                  join product p on p.id = c.product
                  join authority o on o.code = c.organizer
                where %s and %s and %s and %s and %s
                """.formatted(
                        turn(),
                        condition(),
                        query.area().condition(),
                        query.moments("e.at"),
                        query.persons("e.actor"),
                        query.numbers("e.case_number"));
    }

    @Override
    protected String order() {
        return "at desc, id desc";
    }

    @Override
    protected String groupBy() {
        return "organizer";
    }

    @Override
    protected List<String> row(ResultSet row, Names.Directory people) throws SQLException {
        var details = read(row.getString("details"));
        return List.of(
                kind(text(row, "title"), details, row.getInt("turn")),
                text(row, "number"),
                text(row, "product"),
                text(row, "organizer"),
                text(row, "title"),
                people.of(text(row, "actor")),
                Lines.moment(row.getObject("at", OffsetDateTime.class).toInstant()),
                told(words.say(text(row, "kind"), details)));
    }

    private JsonNode read(String details) {
        try {
            return json.readTree(details);
        } catch (JsonProcessingException damaged) {
            return json.createObjectNode().put("内容", details);
        }
    }
}
