package spotcheck.preparation.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;
import spotcheck.preparation.delegation.Agreement;
import spotcheck.preparation.delegation.Qualification;
import spotcheck.preparation.delegation.ScopeLine;
import spotcheck.preparation.delegation.Tie;
import spotcheck.preparation.delegation.Work;

/** What is recorded of bodies, as a page or a program sends it; a name that is none of the form's is refused. */
final class BodyForms {

    private static final Set<String> QUALIFICATION = Set.of("certificate", "validUntil", "scope");
    private static final Set<String> AGREEMENT = Set.of(
            "number",
            "procurement",
            "work",
            "product",
            "duties",
            "liability",
            "validFrom",
            "validUntil",
            "quota",
            "price");
    private static final Set<String> TIE = Set.of("firm", "product", "kind", "validFrom", "validUntil");

    /** The mark by which a page of ours proves that it was shown. */
    private static final String PAGE = "pageToken";

    private BodyForms() {}

    static Qualification qualification(String body, Map<String, String> form) {
        refuseUnknown(form, QUALIFICATION);
        var scope = text(form, "scope")
                .lines()
                .filter(line -> !line.isBlank())
                .map(BodyForms::line)
                .toList();
        return new Qualification(body, text(form, "certificate"), day(form, "validUntil"), scope);
    }

    private static ScopeLine line(String written) {
        var cells = Arrays.asList(written.split("[\\t|｜]", -1));
        return new ScopeLine(cells.get(0), cells.size() > 1 ? cells.get(1) : null);
    }

    static Agreement agreement(String body, String authority, Map<String, String> form) {
        refuseUnknown(form, AGREEMENT);
        return new Agreement(
                body,
                authority,
                text(form, "number"),
                text(form, "procurement"),
                Work.of(text(form, "work")),
                text(form, "product"),
                text(form, "duties"),
                text(form, "liability"),
                day(form, "validFrom"),
                day(form, "validUntil"),
                whole(form, "quota"),
                number(form, "price"));
    }

    static Tie tie(String body, Map<String, String> form) {
        refuseUnknown(form, TIE);
        return new Tie(
                body,
                text(form, "firm"),
                text(form, "product"),
                Tie.Kind.of(text(form, "kind")),
                day(form, "validFrom"),
                text(form, "validUntil").isEmpty() ? null : day(form, "validUntil"));
    }

    private static void refuseUnknown(Map<String, String> form, Set<String> known) {
        var unknown = form.keySet().stream()
                .filter(key -> !known.contains(key) && !key.equals(PAGE))
                .sorted()
                .collect(Collectors.joining("、"));
        if (!unknown.isEmpty()) {
            throw new Refused("没有这样的字段：" + unknown);
        }
    }

    private static String text(Map<String, String> form, String key) {
        return form.getOrDefault(key, "").strip();
    }

    private static LocalDate day(Map<String, String> form, String key) {
        try {
            return LocalDate.parse(text(form, key));
        } catch (DateTimeException noDay) {
            throw new Refused(key, "日期必须填写，格式应为 2026-03-01");
        }
    }

    private static @Nullable BigDecimal number(Map<String, String> form, String key) {
        try {
            return text(form, key).isEmpty() ? null : new BigDecimal(text(form, key));
        } catch (NumberFormatException noNumber) {
            throw new Refused(key, "“" + text(form, key) + "”应为数字");
        }
    }

    private static @Nullable Integer whole(Map<String, String> form, String key) {
        try {
            return text(form, key).isEmpty() ? null : Integer.valueOf(text(form, key));
        } catch (NumberFormatException noNumber) {
            throw new Refused(key, "“" + text(form, key) + "”应为整数");
        }
    }
}
