package spotcheck.sheet.kind;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.registry.authority.Division;
import spotcheck.registry.authority.Divisions;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;
import spotcheck.sheet.Column;
import spotcheck.sheet.Finding;
import spotcheck.sheet.Scope;
import spotcheck.sheet.SheetKind;
import spotcheck.sheet.SheetRow;

/** 技术机构: bodies to which work is delegated; what they may do is recorded at {@code /bodies}. */
@Component
class BodySheet implements SheetKind {

    private static final String ID = "机构编号";
    private static final String KIND = "类别";
    private static final String REGION = "省级代码";
    private static final String SAMPLING = "抽样机构";
    private static final String LABORATORY = "检验机构";

    private static final List<Column> COLUMNS = List.of(
            Column.required(ID, 20),
            Column.required("机构名称", 100),
            Column.required(KIND, 10),
            Column.required(REGION, 2),
            Column.optional("资质认定编号", 20));

    private static final Pattern ID_SIGNS = Pattern.compile("[A-Za-z0-9_-]+");

    private final Institutions institutions;
    private final Divisions divisions;

    BodySheet(Institutions institutions, Divisions divisions) {
        this.institutions = institutions;
        this.divisions = divisions;
    }

    @Override
    public String word() {
        return "bodies";
    }

    @Override
    public String title() {
        return "技术机构";
    }

    @Override
    public String act() {
        return "register.import-people";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<Finding> check(Scope scope, List<SheetRow> rows) {
        var known = institutions.all().stream().collect(Collectors.toMap(Institution::id, Function.identity()));
        return rows.stream().map(row -> check(row, known.get(row.said(ID)))).toList();
    }

    private Finding check(SheetRow row, @Nullable Institution known) {
        if (!ID_SIGNS.matcher(row.said(ID)).matches()) {
            return new Finding.Rejected(ID, "只能用字母、数字和 _ -");
        }
        if (!List.of(SAMPLING, LABORATORY).contains(row.said(KIND))) {
            return new Finding.Rejected(KIND, "应为抽样机构或者检验机构，“" + row.said(KIND) + "”不是");
        }
        if (divisions
                .find(row.said(REGION) + "0000")
                .filter(Division::isProvince)
                .isEmpty()) {
            return new Finding.Rejected(REGION, "“" + row.said(REGION) + "”不是省级代码的前两位");
        }
        return Compared.of(COLUMNS, cells(read(row)), known == null ? null : cells(known));
    }

    private static Institution read(SheetRow row) {
        return new Institution(
                row.said(ID),
                row.said("机构名称"),
                row.said(KIND).equals(SAMPLING) ? "sampling" : "laboratory",
                row.said(REGION),
                row.find("资质认定编号").orElse(null));
    }

    private static List<String> cells(Institution body) {
        return List.of(
                body.id(),
                body.name(),
                body.kind().equals("sampling") ? SAMPLING : LABORATORY,
                body.region(),
                Objects.toString(body.cmaNumber(), ""));
    }

    @Override
    public void store(Scope scope, List<SheetRow> rows) {
        rows.stream().map(BodySheet::read).forEach(institutions::put);
    }

    @Override
    public void export(Scope scope, Consumer<List<String>> rows) {
        institutions.all().forEach(body -> rows.accept(cells(body)));
    }
}
