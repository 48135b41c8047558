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

/** Cases that are no longer what their entries say, since when and how. */
@Component
@Order(0)
class BreakList extends AuditList {

    private static final AuditLists.Title TITLE =
            new AuditLists.Title("breaks", "核验不符", "记录链断开、数据与记录不符、证据文件损坏、引擎日志被删、与锚定文件不符的案卷；每夜、查阅案卷和立即核验时比对。日期按发现日筛选。");
    private static final List<String> HEADINGS = List.of("案号", "产品", "组织部门", "发现时间", "最近核验", "何处不符");

    BreakList(JdbcClient jdbc, Names names) {
        super(TITLE, HEADINGS, jdbc, names);
    }

    @Override
    protected String sql(ListQuery query) {
        return """
                select c.number, p.name as product, o.name as organizer, t.broken_since, t.checked_at, t.message
                from chain_state t
                  join spot_case c on c.number = t.case_number
                  join product p on p.id = c.product
                  join authority o on o.code = c.organizer
                where not t.intact and %s and %s
                """.formatted(query.area().condition(), query.moments("t.broken_since"));
    }

    @Override
    protected String order() {
        return "broken_since desc, number";
    }

    @Override
    protected String groupBy() {
        return "organizer";
    }

    @Override
    protected List<String> row(ResultSet row, Names.Directory people) throws SQLException {
        return List.of(
                text(row, "number"),
                text(row, "product"),
                text(row, "organizer"),
                moment(row, "broken_since"),
                moment(row, "checked_at"),
                text(row, "message"));
    }

    private static String moment(ResultSet row, String column) throws SQLException {
        return Lines.moment(row.getObject(column, OffsetDateTime.class).toInstant());
    }
}
