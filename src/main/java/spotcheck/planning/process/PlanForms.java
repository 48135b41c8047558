package spotcheck.planning.process;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;
import spotcheck.engine.form.FormData;
import spotcheck.planning.line.Batches;
import spotcheck.planning.line.BudgetSource;
import spotcheck.planning.line.CheckKind;
import spotcheck.planning.line.LineMode;
import spotcheck.planning.line.PlanLine;
import spotcheck.planning.line.SelectionGround;

/** Reads and fills the lines of {@code forms/annual-plan/draft-plan.form} and {@code adjust-plan.form}. */
final class PlanForms {

    static final String LINES = "planLines";

    private PlanForms() {}

    static int year(FormData form) {
        return whole(form, "planYear", "计划年度");
    }

    static List<PlanLine> lines(FormData form) {
        return form.rows(LINES).stream().map(PlanForms::line).toList();
    }

    private static PlanLine line(FormData row) {
        return new PlanLine(
                row.text("product").strip(),
                CheckKind.of(row.text("checkKind")),
                row.ticked("keyProduct"),
                new Batches(
                        whole(row, "productionBatches", "生产领域批次"),
                        whole(row, "circulationBatches", "流通领域批次"),
                        whole(row, "onlineBatches", "网络交易批次")),
                Integer.parseInt(row.text("quarter")),
                row.text("lineRegion"),
                SelectionGround.of(row.text("selectionGround")),
                LineMode.of(row.text("lineMode")),
                new BigDecimal(row.text("budget")),
                BudgetSource.of(row.text("budgetSource")),
                row.ticked("rural"),
                row.ticked("cluster"),
                text(row, "linePartners"),
                text(row, "lineReason"));
    }

    private static int whole(FormData form, String key, String label) {
        try {
            return form.integer(key);
        } catch (ArithmeticException fraction) {
            throw new Refused(key, "「" + label + "」应为整数");
        }
    }

    private static @Nullable String text(FormData row, String key) {
        return row.findText(key).map(String::strip).orElse(null);
    }

    /** The same lines as a form shows them. */
    static List<Map<String, Object>> rows(List<PlanLine> lines) {
        return lines.stream().map(PlanForms::row).toList();
    }

    private static Map<String, Object> row(PlanLine line) {
        var row = new LinkedHashMap<String, Object>();
        row.put("product", line.product());
        row.put("checkKind", line.kind().word());
        row.put("keyProduct", line.keyProduct());
        row.put("productionBatches", line.batches().production());
        row.put("circulationBatches", line.batches().circulation());
        row.put("onlineBatches", line.batches().online());
        row.put("quarter", String.valueOf(line.quarter()));
        row.put("lineRegion", line.region());
        row.put("selectionGround", line.ground().word());
        row.put("lineMode", line.mode().word());
        row.put("budget", line.budget());
        row.put("budgetSource", line.source().word());
        row.put("rural", line.rural());
        row.put("cluster", line.cluster());
        putKnown(row, "linePartners", line.partners());
        putKnown(row, "lineReason", line.reason());
        return row;
    }

    private static void putKnown(Map<String, Object> row, String key, @Nullable String value) {
        if (value != null) {
            row.put(key, value);
        }
    }
}
