package spotcheck.audit.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.access.RightsTable;
import spotcheck.audit.Names;
import spotcheck.calendar.ChinaTime;

/** What was changed through the interfaces, also where it belongs to no case: practices, deputies, people, the law. */
@Component
@Order(8)
class ActList extends TableList {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ChinaTime.ZONE);

    private final Names names;
    private final RightsTable table;

    ActList(JdbcClient jdbc, Names names, RightsTable table) {
        super(jdbc);
        this.names = names;
        this.table = table;
    }

    @Override
    public String id() {
        return "acts";
    }

    @Override
    public String title() {
        return "操作日志";
    }

    @Override
    public String about() {
        return "登录和每一次改变数据的操作：谁、何时、从哪个网络地址、办了什么，包括不属于任何案件的惯例、代理、人员、授权和部署。";
    }

    @Override
    public List<String> headings() {
        return List.of("时间", "人员", "网络地址", "事项", "请求");
    }

    @Override
    String sql(ListQuery query) {
        var area = query.area().everything()
                ? "1 = 1"
                : "exists (select 1 from person p where p.id = l.actor and p.authority in (:authorities))";
        return "select l.* from act_log l where %s and %s".formatted(area, query.within("cast(l.at as date)"));
    }

    @Override
    String order() {
        return "id desc";
    }

    @Override
    List<String> row(ResultSet row) throws SQLException {
        return List.of(
                MOMENT.format(row.getObject("at", OffsetDateTime.class)),
                names.directory().of(text(row, "actor")),
                text(row, "client_address"),
                act(text(row, "act"), text(row, "request")),
                text(row, "request"));
    }

    /** Of the engine's interface the table of rights names single acts alone. */
    private String act(String word, String request) {
        if (word.isEmpty()) {
            return request.contains("/login") ? "登录" : request.contains("/logout") ? "退出登录" : "";
        }
        return table.act(word).label();
    }
}
