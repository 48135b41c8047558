package spotcheck.sheet.kind;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.authority.Divisions;
import spotcheck.registry.code.CreditCode;
import spotcheck.registry.party.FirmCard;
import spotcheck.registry.party.FirmCards;
import spotcheck.sheet.Column;
import spotcheck.sheet.Finding;
import spotcheck.sheet.Scope;
import spotcheck.sheet.SheetKind;
import spotcheck.sheet.SheetRow;

/** 主体库: the firms of the own area, each known by its credit code with the check character. */
@Component
class FirmSheet implements SheetKind {

    private static final String CODE = "统一社会信用代码";
    private static final String REGION = "所在县区代码";
    private static final String FIELD = "环节";
    private static final String SIZE = "规模";
    private static final String CLOSED = "停业日期";
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private static final List<Column> COLUMNS = List.of(
            Column.required(CODE, 30),
            Column.required("名称", 200),
            Column.required(REGION, 6),
            Column.optional("地址", 300),
            Column.optional("联系人", 100),
            Column.optional("电话", 30),
            Column.optional(FIELD, 20),
            Column.optional(SIZE, 20),
            Column.optional(CLOSED, 10));

    private static final Set<String> FIELDS = Set.of("", "生产", "流通", "平台");
    private static final Set<String> SIZES = Set.of("", "大型", "中型", "小型");

    private final FirmCards firms;
    private final Divisions divisions;
    private final Authorities authorities;

    FirmSheet(FirmCards firms, Divisions divisions, Authorities authorities) {
        this.firms = firms;
        this.divisions = divisions;
        this.authorities = authorities;
    }

    @Override
    public String word() {
        return "firms";
    }

    @Override
    public String title() {
        return "主体库";
    }

    @Override
    public String act() {
        return "register.import";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<Finding> check(Scope scope, List<SheetRow> rows) {
        var own = authorities.find(scope.authority()).orElse(null);
        var known = firms.find(
                rows.stream().map(row -> CreditCode.normalise(row.said(CODE))).toList());
        return rows.stream()
                .map(row -> check(row, own, known.get(CreditCode.normalise(row.said(CODE)))))
                .toList();
    }

    private Finding check(SheetRow row, @Nullable Authority own, @Nullable FirmCard known) {
        var fault = fault(row, own);
        return fault == null ? Compared.of(COLUMNS, cells(read(row)), known == null ? null : cells(known)) : fault;
    }

    private Finding.@Nullable Rejected fault(SheetRow row, @Nullable Authority own) {
        var code = row.said(CODE);
        if (CreditCode.isIdentityCard(code)) {
            return new Finding.Rejected(CODE, "是身份证号码，不得登记");
        }
        if (!CreditCode.hasShape(code)) {
            return new Finding.Rejected(CODE, "应为18位，不含 I、O、S、V、Z");
        }
        if (!CreditCode.of(code).checkCharacterFits()) {
            return new Finding.Rejected(CODE, "最后一位校验码不符，请核对");
        }
        var region = divisions.find(row.said(REGION));
        if (region.isEmpty() || !divisions.isCounty(region.get())) {
            return new Finding.Rejected(REGION, "“" + row.said(REGION) + "”不是现行的县区代码");
        }
        if (own != null && !own.covers(row.said(REGION))) {
            return new Finding.Rejected(REGION, "不在" + own.name() + "的辖区内");
        }
        if (!FIELDS.contains(row.said(FIELD))) {
            return new Finding.Rejected(FIELD, "应为生产、流通或者平台，“" + row.said(FIELD) + "”不是");
        }
        if (!SIZES.contains(row.said(SIZE))) {
            return new Finding.Rejected(SIZE, "应为大型、中型或者小型，“" + row.said(SIZE) + "”不是");
        }
        return row.said(CLOSED).isEmpty() || isDay(row.said(CLOSED))
                ? null
                : new Finding.Rejected(CLOSED, "应为日期，写作 2026-11-30，“" + row.said(CLOSED) + "”不是");
    }

    private static boolean isDay(String text) {
        try {
            return text.matches(DAY) && LocalDate.parse(text) != null;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    private static FirmCard read(SheetRow row) {
        return new FirmCard(
                CreditCode.normalise(row.said(CODE)),
                row.said("名称"),
                row.said(REGION),
                row.said("地址"),
                row.said("联系人"),
                row.said("电话"),
                row.said(FIELD),
                row.said(SIZE),
                row.said(CLOSED));
    }

    private static List<String> cells(FirmCard firm) {
        return List.of(
                firm.creditCode(),
                firm.name(),
                firm.region(),
                firm.address(),
                firm.contact(),
                firm.phone(),
                firm.field(),
                firm.size(),
                firm.closedOn());
    }

    @Override
    public void store(Scope scope, List<SheetRow> rows) {
        rows.forEach(row -> firms.put(read(row), scope.today()));
    }

    @Override
    public void export(Scope scope, Consumer<List<String>> rows) {
        var area = authorities
                .find(scope.authority())
                .map(own -> own.region().replaceFirst("(00){1,2}$", ""))
                .orElse("");
        firms.each(area, firm -> rows.accept(cells(firm)));
    }
}
