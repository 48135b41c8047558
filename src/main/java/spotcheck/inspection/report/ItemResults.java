package spotcheck.inspection.report;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.preparation.content.ItemClass;
import spotcheck.preparation.content.ReportPart;

/** The item results of all reports, in the order of the report. */
@Repository
class ItemResults {

    private final JdbcClient jdbc;

    ItemResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long report, List<ItemResult> items) {
        for (int position = 0; position < items.size(); position++) {
            add(report, position + 1, items.get(position));
        }
    }

    List<ItemResult> of(long report) {
        return jdbc.sql("select * from item_result where report = ? order by position")
                .param(report)
                .query((row, index) -> new ItemResult(
                        row.getString("item"),
                        ReportPart.of(row.getString("part")),
                        ItemClass.valueOf(row.getString("item_class")),
                        row.getString("requirement"),
                        row.getString("measured"),
                        row.getString("unit"),
                        Judgement.of(row.getString("judgement")),
                        row.getBoolean("on_site"),
                        row.getBoolean("retestable")))
                .list();
    }

    private void add(long report, int position, ItemResult result) {
        jdbc.sql("""
                        insert into item_result (report, position, item, part, item_class, requirement, measured, unit,
                          judgement, on_site, retestable)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(report)
                .param(position)
                .param(result.item())
                .param(result.part().word())
                .param(result.itemClass().name())
                .param(result.requirement())
                .param(result.measured())
                .param(result.unit())
                .param(result.judgement().word())
                .param(result.onSite())
                .param(result.retestable())
                .update();
    }
}
