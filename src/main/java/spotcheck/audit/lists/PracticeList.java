package spotcheck.audit.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.audit.Names;
import spotcheck.audit.lists.AuditLists.Title;
import spotcheck.audit.search.CaseWords;
import spotcheck.practice.topic.Topic;
import spotcheck.practice.topic.Topics;

/** What authorities have adopted where their regime is silent, and how many cases followed it. */
@Component
@Order(4)
class PracticeList extends AuditList {

    private static final Title TITLE = new Title("practices", "采用的惯例", "办法未作规定时各机关采用的做法，谁提出、谁批准、用于多少件案件；日期按提出日筛选。");
    private static final List<String> HEADINGS =
            List.of("机关", "适用办法", "事项", "做法", "理由", "提出", "批准", "生效", "终止", "适用案件");

    private final Topics topics;
    private final CaseWords words;

    PracticeList(JdbcClient jdbc, Topics topics, Names names, CaseWords words) {
        super(TITLE, HEADINGS, jdbc, names);
        this.topics = topics;
        this.words = words;
    }

    @Override
    protected String sql(ListQuery query) {
        var area = query.area().everything() ? "1 = 1" : "a.authority in (:authorities)";
        return """
                select o.name as authority, a.regime, a.topic, a.choice, a.reason, a.proposed_by, a.proposed_on,
                  a.approved_by, a.decided_on, a.valid_from, a.ended_on, a.id,
                  (select count(distinct u.case_number) from practice_use u where u.practice = a.id) as cases
                from adopted_practice a join authority o on o.code = a.authority
                where %s and %s
                """.formatted(area, query.days("a.proposed_on"));
    }

    @Override
    protected String order() {
        return "authority, id desc";
    }

    @Override
    protected String groupBy() {
        return "authority";
    }

    @Override
    protected List<String> row(ResultSet row, Names.Directory people) throws SQLException {
        var topic = new Topic(row.getString("topic"));
        var choice = text(row, "choice");
        return List.of(
                text(row, "authority"),
                words.regime(text(row, "regime")),
                topics.label(topic),
                topics.choiceLabel(topic, choice).orElse(choice),
                text(row, "reason"),
                people.of(text(row, "proposed_by")) + " " + text(row, "proposed_on"),
                approved(row, people),
                text(row, "valid_from"),
                text(row, "ended_on"),
                text(row, "cases"));
    }

    private static String approved(ResultSet row, Names.Directory people) throws SQLException {
        var by = text(row, "approved_by");
        return by.isEmpty() ? "未批准" : people.of(by) + " " + text(row, "decided_on");
    }
}
