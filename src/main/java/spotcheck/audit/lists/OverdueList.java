package spotcheck.audit.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.audit.Marks;
import spotcheck.audit.Names;
import spotcheck.audit.lists.AuditLists.Title;
import spotcheck.calendar.ChinaTime;
import spotcheck.regulation.period.Bearer;
import spotcheck.regulation.period.PeriodKind;

/** Periods that were or are overdue, by whoever had to act; a party's stands under the authority before which it ran. */
@Component
@Order(1)
class OverdueList extends AuditList {

    private static final Title TITLE =
            new Title("overdue", "逾期（按机关）", "超过顺延后的截止日才办理，或者至今没有办理的期限；日期按截止日筛选。当事人的期限列在受理机关名下。");
    private static final List<String> HEADINGS =
            List.of("机关或机构", "案号", "产品或者计划", "期限", "义务人", "原截止日", "顺延后", "了结", "逾期天数");

    private final Clock clock;

    OverdueList(JdbcClient jdbc, Names names, Clock clock) {
        super(TITLE, HEADINGS, jdbc, names);
        this.clock = clock;
    }

    @Override
    protected String sql(ListQuery query) {
        return """
            select case when d.period in (:laboratories) then i.name
                when d.period in (:handlers) then h.name else o.name end as responsible,
              c.number, p.name as product, d.period, d.raw_date, d.due_date, d.settled_on, d.id
            from deadline d
              join spot_case c on c.number = d.case_number
              join product p on p.id = c.product
              join authority o on o.code = c.organizer
              join authority h on h.code = c.handler
              join institution i on i.id = c.laboratory
            where %1$s and %2$s and %3$s
            union all
            select o.name as responsible, c.number, c.title as product, d.period, d.raw_date, d.due_date,
              d.settled_on, d.id
            from deadline d
              join (select f.*, f.organizer as handler from planning_file f) c on c.number = d.case_number
              join authority o on o.code = c.organizer
            where %1$s and %2$s and %3$s
            """.formatted(Marks.OVERDUE, query.area().condition(), query.days("d.due_date"));
    }

    @Override
    protected String order() {
        return "responsible, due_date, id";
    }

    @Override
    protected String groupBy() {
        return "responsible";
    }

    @Override
    protected Map<String, Object> parameters() {
        var parameters = new HashMap<>(Marks.parameters(ChinaTime.today(clock)));
        parameters.put("laboratories", codes(kind -> kind.bearer() == Bearer.LABORATORY));
        parameters.put("handlers", codes(kind -> kind.bearer() == Bearer.HANDLER || kind.isBeforeHandler()));
        return parameters;
    }

    private static List<String> codes(Predicate<PeriodKind> which) {
        return Arrays.stream(PeriodKind.values())
                .filter(which)
                .map(PeriodKind::code)
                .toList();
    }

    @Override
    protected List<String> row(ResultSet row, Names.Directory people) throws SQLException {
        var kind = PeriodKind.of(row.getString("period"));
        var due = row.getObject("due_date", LocalDate.class);
        var settled = Optional.ofNullable(row.getObject("settled_on", LocalDate.class));
        return List.of(
                text(row, "responsible"),
                text(row, "number"),
                text(row, "product"),
                kind.label(),
                kind.bearer().label(),
                text(row, "raw_date"),
                due.toString(),
                settled.map(LocalDate::toString).orElse("至今未了结"),
                String.valueOf(ChronoUnit.DAYS.between(due, settled.orElse(ChinaTime.today(clock)))));
    }
}
