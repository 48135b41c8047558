package spotcheck.workbench.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.right.CaseFilter;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.workbench.Phase;

/** Reads records of firms and products from those cases alone that the person may read. */
@Repository
public class CheckRecords {

    private static final String UNSEEN = "没有您有权查阅的案件";
    private static final int ROWS = 200;

    private static final Map<String, String> ORDERS =
            Map.of("issued", "已下达", "served", "已送达", "closed", "已了结", "withdrawn", "已撤回");

    private static final Map<String, String> REINSPECTIONS =
            Map.of("passed", "合格", "failed", "不合格", "refused", "拒绝", "", "尚未认定");

    private final JdbcClient jdbc;
    private final CaseVisibility visibility;

    CheckRecords(JdbcClient jdbc, CaseVisibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /**
     * All checks of a firm, where it was sampled and where its name is on the label.
     *
     * @throws Forbidden if the person may read none of them
     */
    public CheckRecord ofFirm(long firm) {
        var condition = "(fs.id = :firm or fs.merged_into = :firm or fl.id = :firm or fl.merged_into = :firm)";
        var checks = checks(condition, Map.of("firm", firm));
        var names = jdbc.sql("select name from firm_name where firm = ? order by since desc, id desc")
                .param(firm)
                .query(String.class)
                .list();
        var codes = jdbc.sql("select credit_code from firm where id = ? and credit_code is not null")
                .param(firm)
                .query(String.class)
                .list();
        return new CheckRecord(names.isEmpty() ? "企业" : names.get(0), about(names, codes), checks);
    }

    private static String about(List<String> names, List<String> codes) {
        var code = codes.isEmpty() ? "没有统一社会信用代码" : "统一社会信用代码 " + codes.get(0);
        return names.size() < 2 ? code : code + "；曾用写法：" + String.join("、", names.subList(1, names.size()));
    }

    /**
     * All checks of what bears this name.
     *
     * @throws Forbidden if the person may read none of them
     */
    public CheckRecord ofProduct(String name) {
        return new CheckRecord(name, "", checks("p.name = :product", Map.of("product", name)));
    }

    /** The firms of a case, with the role that each has in it. */
    public Map<Long, String> firmsOf(SpotCase spotCase) {
        var roles = new LinkedHashMap<Long, String>();
        var labelled = spotCase.labelledProducer();
        roles.put(firm(spotCase.sampledParty()), "被抽样对象");
        if (labelled != null) {
            roles.putIfAbsent(firm(labelled), "标称生产者");
        }
        return roles;
    }

    private long firm(long party) {
        return jdbc.sql("select coalesce(f.merged_into, f.id) from party t join firm f on f.id = t.firm where t.id = ?")
                .param(party)
                .query(Long.class)
                .single();
    }

    private List<Check> checks(String condition, Map<String, Object> asked) {
        var mine = visibility.readable();
        var parameters = new HashMap<>(mine.parameters());
        parameters.putAll(asked);
        var rows = jdbc.sql(sql(condition, mine))
                .params(parameters)
                .query(CheckRecords::row)
                .list();
        if (rows.isEmpty()) {
            throw new Forbidden(UNSEEN);
        }
        var numbers = rows.stream().map(Check::number).toList();
        var orders = lines(
                "select case_number, title || ' ' || document_number as told, state as word from rectification_order"
                        + " where case_number in (:numbers) order by id",
                numbers,
                ORDERS);
        var rounds = lines(
                "select case_number, '第' || round || '次复查' as told, coalesce(outcome, '') as word from reinspection"
                        + " where case_number in (:numbers) order by round",
                numbers,
                REINSPECTIONS);
        return rows.stream().map(check -> with(check, orders, rounds)).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Check with(Check check, Map<String, List<String>> orders, Map<String, List<String>> rounds) {
        return new Check(
                check.number(),
                check.product(),
                check.firm(),
                check.firmId(),
                check.openedOn(),
                check.where(),
                check.conclusion(),
                orders.getOrDefault(check.number(), List.of()),
                rounds.getOrDefault(check.number(), List.of()));
    }

    private static String sql(String condition, CaseFilter mine) {
        return """
            select c.number, p.name as product, s.name as firm, coalesce(fs.merged_into, fs.id) as firm_id,
              c.opened_on, c.stage, c.outcome, c.conclusion
            from spot_case c
              join product p on p.id = c.product
              join party s on s.id = c.sampled_party
              join firm fs on fs.id = s.firm
              left join party l on l.id = c.labelled_producer
              left join firm fl on fl.id = l.firm
            where %s and %s
            order by c.opened_on desc, c.number desc fetch first %d rows only
            """.formatted(condition, mine.sql(), ROWS);
    }

    private static Check row(ResultSet row, int index) throws SQLException {
        var conclusion = row.getString("conclusion");
        return new Check(
                row.getString("number"),
                row.getString("product"),
                row.getString("firm"),
                row.getLong("firm_id"),
                Objects.requireNonNull(row.getObject("opened_on", LocalDate.class)),
                row.getString("outcome") == null ? Phase.labelOf(row.getString("stage")) : "已结案",
                conclusion == null ? null : Conclusion.of(conclusion),
                List.of(),
                List.of());
    }

    private Map<String, List<String>> lines(String sql, List<String> numbers, Map<String, String> words) {
        var lines = new HashMap<String, List<String>>();
        jdbc.sql(sql)
                .param("numbers", numbers)
                .query((row, index) -> lines.computeIfAbsent(row.getString("case_number"), number -> new ArrayList<>())
                        .add(row.getString("told") + "："
                                + words.getOrDefault(row.getString("word"), row.getString("word"))))
                .list();
        return lines;
    }
}
