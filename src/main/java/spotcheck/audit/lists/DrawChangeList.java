package spotcheck.audit.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.audit.Lines;
import spotcheck.audit.Names;
import spotcheck.audit.lists.AuditLists.Title;

/** What happened to draws besides the draw itself; each holder with the rate of changes that did not follow its order. */
@Component
@Order(6)
class DrawChangeList extends AuditList {

    private static final Title TITLE =
            new Title("draw-changes", "双随机抽取的变更", "检查对象、机构、专家和抽样人员名单的抽取中退回、种子不一致、候补替换、手工变更和取消；按部门列出手工变更占抽中个数的比例。");
    private static final List<String> HEADINGS = List.of("类别", "抽取编号", "批次", "部门", "事项", "人员", "时间", "内容");

    private static final String RATE = "(select count(*) from draw_place p join draw l on l.id = p.draw"
            + " where l.holder = d.holder and l.list is null and l.purpose <> 'samplers' and p.probability is not null)"
            + " || '|' || (select count(*) from draw_change g join draw m on m.id = g.draw"
            + " where m.holder = d.holder and g.by_hand = true and g.outcome = 'done')";

    DrawChangeList(JdbcClient jdbc, Names names) {
        super(TITLE, HEADINGS, jdbc, names);
    }

    @Override
    protected String sql(ListQuery query) {
        var area = query.area().everything() ? "1 = 1" : "d.holder in (:authorities)";
        return """
                select e.title, d.id as draw, d.campaign, coalesce(o.name, i.name, d.holder) as holder, d.title as matter,
                  e.actor, e.at, e.details, e.id, coalesce(o.name, i.name, d.holder) || '|' || %s as rate
                from draw_event e
                  join draw d on d.id = e.draw
                  left join authority o on o.code = d.holder
                  left join institution i on i.id = d.holder
                where e.title in ('退回编制', '种子不一致', '候补替换', '申请手工变更', '批准手工变更', '不予变更', '申请取消', '取消抽取')
                  and %s and %s and %s
                """.formatted(RATE, area, query.moments("e.at"), query.persons("e.actor"));
    }

    @Override
    protected String order() {
        return "at desc, id desc";
    }

    @Override
    protected String groupBy() {
        return "rate";
    }

    @Override
    protected String groupLabel(String value) {
        var parts = value.split("\\|", -1);
        var drawn = Long.parseLong(parts[1]);
        var byHand = Long.parseLong(parts[2]);
        return "%s：抽中%d个，手工变更%d个（%s）"
                .formatted(
                        parts[0],
                        drawn,
                        byHand,
                        drawn == 0 ? "—" : String.format(Locale.ROOT, "%.1f%%", 100.0 * byHand / drawn));
    }

    @Override
    protected List<String> row(ResultSet row, Names.Directory people) throws SQLException {
        return List.of(
                text(row, "title"),
                text(row, "draw"),
                text(row, "campaign"),
                text(row, "holder"),
                text(row, "matter"),
                people.of(text(row, "actor")),
                Lines.moment(row.getObject("at", OffsetDateTime.class).toInstant()),
                text(row, "details"));
    }
}
