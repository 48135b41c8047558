package spotcheck.audit.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.access.RightsTable;
import spotcheck.audit.Lines;
import spotcheck.audit.Names;
import spotcheck.audit.lists.AuditLists.Title;

/** What was changed through the interfaces, also where it belongs to no case: practices, deputies, people, the law. */
@Component
@Order(8)
class ActList extends AuditList {

    private static final Title TITLE =
            new Title("acts", "操作日志", "查一个人的行踪：每次登录、每个改变数据的请求一行，谁、何时、从哪个网络地址，包括日常办案；各行前后相扣，改动可见。");
    private static final List<String> HEADINGS = List.of("时间", "人员", "网络地址", "事项", "请求");

    /** People of the authorities of the area, and of the bodies that are as large as one of them. */
    private static final String OF_AREA = """
            exists (select 1 from person p
              left join institution i on i.id = p.institution
              join authority a on a.code = p.authority or a.region = rpad(i.region, 6, '0')
              where p.id = l.actor and a.code in (:authorities))
            """;

    private final RightsTable table;

    ActList(JdbcClient jdbc, Names names, RightsTable table) {
        super(TITLE, HEADINGS, jdbc, names);
        this.table = table;
    }

    @Override
    protected String sql(ListQuery query) {
        var area = query.area().everything() ? "1 = 1" : OF_AREA;
        return "select l.* from act_log l where %s and %s".formatted(area, query.moments("l.at"));
    }

    @Override
    protected String order() {
        return "id desc";
    }

    @Override
    protected List<String> row(ResultSet row, Names.Directory people) throws SQLException {
        return List.of(
                Lines.moment(row.getObject("at", OffsetDateTime.class).toInstant()),
                people.of(text(row, "actor")),
                text(row, "client_address"),
                act(text(row, "act"), text(row, "request")),
                text(row, "request"));
    }

    private String act(String word, String request) {
        return word.isEmpty() ? RequestWords.of(request) : table.act(word).label();
    }
}
