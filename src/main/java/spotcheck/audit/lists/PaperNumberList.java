package spotcheck.audit.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.audit.Names;
import spotcheck.audit.lists.AuditLists.Title;

/** The numbers of papers, by authority, kind and year: each that was given is accounted for, also where it holds no longer. */
@Component
@Order(8)
class PaperNumberList extends AuditList {

    private static final Title TITLE =
            new Title("paper-numbers", "文书编号", "各机关每年各种文书已经编到的号数，其中有效、已撤回、已更正、已作废的份数；编过而没有文书的，为缺号。日期按制发日筛选，缺号始终列出。");
    private static final List<String> HEADINGS = List.of("机关", "文书", "年度", "编至", "有效", "已撤回", "已更正", "已作废", "缺号");

    PaperNumberList(JdbcClient jdbc, Names names) {
        super(TITLE, HEADINGS, jdbc, names);
    }

    /** What was issued within the days asked for stands beside all numbers that the series has given. */
    @Override
    protected String sql(ListQuery query) {
        var area = query.area().everything() ? "1 = 1" : "r.authority in (:authorities)";
        return """
                select coalesce(a.name, i.name, r.authority) as authority, p.title, r.number_year, r.last_number,
                  sum(case when p.state = 'in-force' and %1$s then 1 else 0 end) as held,
                  sum(case when p.state = 'withdrawn' and %1$s then 1 else 0 end) as withdrawn,
                  sum(case when p.state = 'replaced' and %1$s then 1 else 0 end) as replaced,
                  sum(case when p.state = 'annulled' and %1$s then 1 else 0 end) as annulled,
                  r.last_number - (select count(*) from paper q where q.issuer = r.authority and q.kind = r.series
                    and extract(year from q.issued_on) = r.number_year) as lacking
                from running_number r
                  join paper p on p.issuer = r.authority and p.kind = r.series
                    and extract(year from p.issued_on) = r.number_year
                  left join authority a on a.code = r.authority
                  left join institution i on i.id = r.authority
                where %2$s
                group by a.name, i.name, r.authority, r.series, p.title, r.number_year, r.last_number
                """.formatted(query.days("p.issued_on"), area);
    }

    @Override
    protected String order() {
        return "authority, title, number_year desc";
    }

    @Override
    protected String groupBy() {
        return "authority";
    }

    @Override
    protected List<String> row(ResultSet row, Names.Directory people) throws SQLException {
        return List.of(
                text(row, "authority"),
                text(row, "title"),
                text(row, "number_year"),
                text(row, "last_number"),
                text(row, "held"),
                text(row, "withdrawn"),
                text(row, "replaced"),
                text(row, "annulled"),
                text(row, "lacking"));
    }
}
