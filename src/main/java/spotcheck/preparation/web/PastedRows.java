package spotcheck.preparation.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;
import spotcheck.preparation.ExpertVote;
import spotcheck.preparation.content.BatchQuantity;
import spotcheck.preparation.content.ItemClass;
import spotcheck.preparation.content.Limit;
import spotcheck.preparation.content.ReportPart;
import spotcheck.preparation.content.RuleItem;

/** Rows that somebody pasted from a sheet into a page: a line each, its cells apart by a tab or an upright stroke. */
final class PastedRows {

    private PastedRows() {}

    static List<RuleItem> items(String pasted) {
        return rows(pasted, "items", "检验项目").map(PastedRows::item).toList();
    }

    private static RuleItem item(Row row) {
        var direction = row.cell(6);
        return new RuleItem(
                row.said(0),
                row.said(1).equals("标识") ? ReportPart.LABEL : ReportPart.PHYSICAL,
                row.itemClass(2),
                row.said(3),
                row.said(4),
                row.cell(5),
                direction == null
                        ? null
                        : new Limit(
                                Limit.Direction.of(direction), row.required(7, "限值"), row.number(8, "上限"), row.cell(9)),
                !row.said(10).equals("否"),
                row.said(11).equals("是"),
                row.cell(12));
    }

    static List<BatchQuantity> quantities(String pasted) {
        return rows(pasted, "quantities", "抽样数量")
                .map(row -> new BatchQuantity(
                        row.number(0, "批量大于"),
                        row.number(1, "批量不大于"),
                        row.required(2, "检验样品数量"),
                        row.required(3, "备用样品数量")))
                .toList();
    }

    static List<ExpertVote> votes(String pasted) {
        return rows(pasted, "votes", "专家意见")
                .map(row -> new ExpertVote(row.said(0), row.said(1), row.vote(2), row.cell(3)))
                .toList();
    }

    private static Stream<Row> rows(String pasted, String field, String what) {
        var lines = pasted.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(place -> !lines.get(place).isBlank())
                .mapToObj(place -> new Row(
                        Arrays.asList(lines.get(place).split("[\\t|｜]", -1)), field, what + "第" + (place + 1) + "行"));
    }

    private record Row(List<String> cells, String field, String where) {

        String said(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        @Nullable
        String cell(int column) {
            return said(column).isEmpty() ? null : said(column);
        }

        @Nullable
        BigDecimal number(int column, String label) {
            try {
                return said(column).isEmpty() ? null : new BigDecimal(said(column));
            } catch (NumberFormatException noNumber) {
                throw new Refused(field, where + "：" + label + "应为数字，“" + said(column) + "”不是");
            }
        }

        BigDecimal required(int column, String label) {
            var number = number(column, label);
            if (number == null) {
                throw new Refused(field, where + "：" + label + "必须填写");
            }
            return number;
        }

        ItemClass itemClass(int column) {
            return Arrays.stream(ItemClass.values())
                    .filter(known -> said(column).replace("类", "").equals(known.name()))
                    .findFirst()
                    .orElseThrow(() -> new Refused(field, where + "：类别应为 A、B 或者 C，“" + said(column) + "”不是"));
        }

        boolean vote(int column) {
            return switch (said(column)) {
                case "同意" -> true;
                case "不同意" -> false;
                default -> throw new Refused(field, where + "：第三格应为“同意”或者“不同意”");
            };
        }
    }
}
