package spotcheck.audit.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.audit.Names;
import spotcheck.audit.lists.AuditLists.Title;
import spotcheck.calendar.ChinaTime;
import spotcheck.regulation.period.Bearer;
import spotcheck.regulation.period.PeriodKind;

/** Periods that ran out with nobody acting, and what the law made of it. */
@Component
@Order(2)
class SilenceList extends AuditList {

    private static final Title TITLE =
            new Title("silence", "期满未作为", "期限届满时无人作为、由办法规定了后果的期限；当事人未行使权利、还没有人核对的，记入日为“待核对”；日期按届满日筛选。");
    private static final List<String> HEADINGS = List.of("案号", "产品", "组织部门", "期限", "义务人", "届满日", "记入日", "后果");

    private final Clock clock;

    SilenceList(JdbcClient jdbc, Names names, Clock clock) {
        super(TITLE, HEADINGS, jdbc, names);
        this.clock = clock;
    }

    @Override
    protected String sql(ListQuery query) {
        return """
                select c.number, p.name as product, o.name as organizer, d.period, d.due_date, d.settled_on, d.id
                from deadline d
                  join spot_case c on c.number = d.case_number
                  join product p on p.id = c.product
                  join authority o on o.code = c.organizer
                where (d.status = 'ended' or d.status = 'open' and d.due_date < :today and d.period in (:rights))
                  and %s and %s
                """.formatted(query.area().condition(), query.days("d.due_date"));
    }

    @Override
    protected Map<String, Object> parameters() {
        var rights = Arrays.stream(PeriodKind.values())
                .filter(kind -> kind.bearer() == Bearer.PARTY && !kind.isDuty() && !kind.outlivesCase())
                .map(PeriodKind::code)
                .toList();
        return Map.of("today", ChinaTime.today(clock), "rights", rights);
    }

    @Override
    protected String order() {
        return "due_date desc, id";
    }

    @Override
    protected String groupBy() {
        return "organizer";
    }

    @Override
    protected List<String> row(ResultSet row, Names.Directory people) throws SQLException {
        var kind = PeriodKind.of(row.getString("period"));
        return List.of(
                text(row, "number"),
                text(row, "product"),
                text(row, "organizer"),
                kind.label(),
                kind.bearer().label(),
                text(row, "due_date"),
                row.getString("settled_on") == null ? "待核对" : text(row, "settled_on"),
                kind.effect());
    }
}
