package spotcheck.sheet.kind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.body.Institutions;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;
import spotcheck.sheet.Column;
import spotcheck.sheet.Finding;
import spotcheck.sheet.Scope;
import spotcheck.sheet.SheetKind;
import spotcheck.sheet.SheetRow;

/** 人员: who works where in which role, and until when samplers are trained; logins and posts are given elsewhere. */
@Component
class PeopleSheet implements SheetKind {

    private static final String LOGIN = "登录名";
    private static final String ROLE = "岗位";
    private static final String AUTHORITY = "部门代码";
    private static final String BODY = "机构编号";
    private static final String TRAINED = "培训有效期";

    private static final List<Column> COLUMNS = List.of(
            Column.required(LOGIN, 64),
            Column.required("姓名", 50),
            Column.required(ROLE, 12),
            Column.optional(AUTHORITY, 20),
            Column.optional(BODY, 20),
            Column.optional(TRAINED, 10));

    private static final Map<String, String> ROLES = Map.of(
            "组织人员", "organizer",
            "负责人", "leader",
            "结果处理人员", "handler",
            "执法人员", "enforcer",
            "抽样人员", "sampler",
            "检验人员", "inspector",
            "复检人员", "retester");

    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    private static final LocalDate EPOCH_OF_SHEETS = LocalDate.of(1899, 12, 30);
    private static final Pattern LOGIN_SIGNS = Pattern.compile("[A-Za-z0-9._-]+");

    private final People people;
    private final Authorities authorities;
    private final Institutions institutions;

    PeopleSheet(People people, Authorities authorities, Institutions institutions) {
        this.people = people;
        this.authorities = authorities;
        this.institutions = institutions;
    }

    @Override
    public String word() {
        return "people";
    }

    @Override
    public String title() {
        return "人员";
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
        var known = people.all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return rows.stream().map(row -> check(row, known.get(row.said(LOGIN)))).toList();
    }

    private Finding check(SheetRow row, @Nullable Person known) {
        if (known != null && known.role().equals(Person.FORMER)) {
            return new Finding.Rejected(LOGIN, "“" + known.name() + "”已经离开，登录名不得再用");
        }
        var fault = fault(row);
        return fault == null ? Compared.of(COLUMNS, cells(read(row)), known == null ? null : cells(known)) : fault;
    }

    private Finding.@Nullable Rejected fault(SheetRow row) {
        if (!LOGIN_SIGNS.matcher(row.said(LOGIN)).matches()) {
            return new Finding.Rejected(LOGIN, "只能用字母、数字和 . _ -");
        }
        var role = ROLES.get(row.said(ROLE));
        if (role == null) {
            return new Finding.Rejected(
                    ROLE,
                    "应为" + String.join("、", ROLES.keySet().stream().sorted().toList()));
        }
        if (row.find(AUTHORITY).isPresent() == row.find(BODY).isPresent()) {
            return new Finding.Rejected(AUTHORITY, "部门代码和机构编号应当填写其中一个");
        }
        if (row.find(AUTHORITY).filter(code -> authorities.find(code).isEmpty()).isPresent()) {
            return new Finding.Rejected(AUTHORITY, "没有代码为“" + row.said(AUTHORITY) + "”的部门");
        }
        if (row.find(BODY).filter(id -> institutions.find(id).isEmpty()).isPresent()) {
            return new Finding.Rejected(BODY, "没有编号为“" + row.said(BODY) + "”的机构");
        }
        if (row.find(TRAINED).isPresent() && day(row) == null) {
            return new Finding.Rejected(TRAINED, "日期格式应为 2026-12-31");
        }
        return role.equals("sampler") && day(row) == null ? new Finding.Rejected(TRAINED, "抽样人员须填写培训有效期") : null;
    }

    /** A day as it is written, or as sheets number it. */
    private static @Nullable LocalDate day(SheetRow row) {
        var said = row.said(TRAINED).replace('/', '-');
        try {
            return SERIAL.matcher(said).matches()
                    ? EPOCH_OF_SHEETS.plusDays(Long.parseLong(said))
                    : said.isEmpty() ? null : LocalDate.parse(said);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static Person read(SheetRow row) {
        return new Person(
                row.said(LOGIN),
                row.said("姓名"),
                Objects.requireNonNull(ROLES.get(row.said(ROLE))),
                row.find(AUTHORITY).orElse(null),
                row.find(BODY).orElse(null),
                day(row));
    }

    private static List<String> cells(Person person) {
        var role = ROLES.entrySet().stream()
                .filter(known -> known.getValue().equals(person.role()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(person.role());
        return List.of(
                person.id(),
                person.name(),
                role,
                Objects.toString(person.authority(), ""),
                Objects.toString(person.institution(), ""),
                Objects.toString(person.trainedUntil(), ""));
    }

    @Override
    public void store(Scope scope, List<SheetRow> rows) {
        rows.stream().map(PeopleSheet::read).forEach(people::put);
    }

    @Override
    public void export(Scope scope, Consumer<List<String>> rows) {
        people.all().forEach(person -> rows.accept(cells(person)));
    }
}
