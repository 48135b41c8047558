package spotcheck.audit.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.audit.Lines;
import spotcheck.audit.Names;
import spotcheck.audit.lists.AuditLists.Title;

/** What was changed through the interfaces, also where it belongs to no case: practices, deputies, people, the law. */
@Component
@Order(8)
class ActList extends AuditList {

    private static final Title TITLE = new Title(
            "acts", "操作日志", "查一个人、一件案子的来龙去脉：每次登录、每个改变数据的请求、不经办的人查阅案卷、每次导出和审计查找各一行，谁、何时、对哪一案、从哪个网络地址；各行前后相扣，改动可见。");
    private static final List<String> HEADINGS = List.of("时间", "人员", "案号", "事项", "具体", "网络地址");

    /** People of the authorities of the area, and of the bodies that are as large as one of them. */
    private static final String OF_AREA = """
            exists (select 1 from person p
              left join institution i on i.id = p.institution
              join authority a on a.code = p.authority or a.region = rpad(i.region, 6, '0')
              where p.id = l.actor and a.code in (:authorities))
            """;

    private final ActWords words;

    ActList(JdbcClient jdbc, Names names, ActWords words) {
        super(TITLE, HEADINGS, jdbc, names);
        this.words = words;
    }

    @Override
    protected String sql(ListQuery query) {
        var area = query.area().everything() ? "1 = 1" : OF_AREA;
        return "select l.*, t.name_ as task from act_log l"
                + " left join act_hi_taskinst t on l.case_number <> '' and l.request like '%/task/%'"
                + " and t.id_ = substring(l.request from position('/task/' in l.request) + 6 for 36)"
                + " where %s and %s and %s and %s and %s"
                        .formatted(
                                area,
                                query.moments("l.at"),
                                query.persons("l.actor"),
                                query.numbers("l.case_number"),
                                words.asked(query.act()));
    }

    @Override
    protected String order() {
        return "id desc";
    }

    @Override
    protected List<String> row(ResultSet row, Names.Directory people) throws SQLException {
        var request = text(row, "request");
        return List.of(
                Lines.moment(row.getObject("at", OffsetDateTime.class).toInstant()),
                people.of(text(row, "actor")),
                text(row, "case_number"),
                words.act(text(row, "act"), request),
                words.detail(request, text(row, "task")),
                text(row, "client_address"));
    }
}
