package spotcheck.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spotcheck.casefile.Refused;
import spotcheck.registry.Spelling;

/** The first line of a sheet: which of its columns is which of the register's. */
final class SheetHead {

    private final List<Column> columns;
    private final Map<Integer, Column> places = new HashMap<>();

    /** @throws Refused if a column is missing that must be there, stands twice, or is none of the register's */
    SheetHead(List<Column> columns, List<String> titles) {
        this.columns = columns;
        for (var place = 0; place < titles.size(); place++) {
            if (!titles.get(place).isBlank()) {
                places.put(place, known(titles.get(place)));
            }
        }
        refuseTwice();
        columns.stream()
                .filter(column -> column.required() && !places.containsValue(column))
                .findFirst()
                .ifPresent(column -> {
                    throw new Refused(
                            "file", "表头缺少“" + column.title() + "”一列；应有的列：" + String.join("、", Column.titles(columns)));
                });
    }

    private Column known(String title) {
        var folded = Spelling.fold(title.replace("*", ""));
        return columns.stream()
                .filter(column -> Spelling.fold(column.title()).equals(folded))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "file", "表头中的“" + title.strip() + "”不是本表的列；应有的列：" + String.join("、", Column.titles(columns))));
    }

    private void refuseTwice() {
        var seen = new HashSet<Column>();
        places.values().stream().filter(column -> !seen.add(column)).findFirst().ifPresent(column -> {
            throw new Refused("file", "表头中的“" + column.title() + "”重复");
        });
    }

    SheetRow row(SheetFile.Line line) {
        var cells = new HashMap<String, String>();
        places.forEach((place, column) -> {
            if (place < line.cells().size() && !line.cells().get(place).isBlank()) {
                cells.put(column.title(), line.cells().get(place).strip());
            }
        });
        return new SheetRow(line.number(), cells);
    }

    /** What is wrong with a row whatever its register: a cell too many, too long, missing, or with signs that nobody can see. */
    Optional<Finding.Rejected> fault(SheetFile.Line line, SheetRow row) {
        for (var place = 0; place < line.cells().size(); place++) {
            if (!places.containsKey(place) && !line.cells().get(place).isBlank()) {
                return Optional.of(new Finding.Rejected("第" + (place + 1) + "列", "表头没有这一列，单元格多余"));
            }
        }
        for (var column : columns) {
            var said = row.said(column.title());
            if (column.required() && said.isEmpty()) {
                return Optional.of(new Finding.Rejected(column.title(), "必须填写"));
            }
            if (said.length() > column.longest()) {
                return Optional.of(new Finding.Rejected(column.title(), "不得超过" + column.longest() + "个字符"));
            }
            if (said.chars().anyMatch(Character::isISOControl) || said.indexOf('\uFFFD') >= 0) {
                return Optional.of(new Finding.Rejected(column.title(), "含有不可见的字符或者乱码"));
            }
        }
        return Optional.empty();
    }
}
