package spotcheck.registry.authority;

import java.util.regex.Pattern;

/**
 * An administrative division.
 *
 * @param code six digits of GB/T 2260
 * @param name in full
 */
public record Division(String code, String name) {

    private static final Pattern PROVINCE_SUFFIX = Pattern.compile("(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$");

    public String province() {
        return code.substring(0, 2);
    }

    public boolean isProvince() {
        return code.endsWith("0000");
    }

    /** The level of its authority: provincial, municipal or county. */
    public String level() {
        return isProvince() ? "provincial" : code.endsWith("00") ? "municipal" : "county";
    }

    boolean isIn(Division upper) {
        return !code.equals(upper.code) && code.startsWith(upper.code.replaceFirst("(00)+$", ""));
    }

    /** The name with which a text begins, in full or for provinces also in short; empty if it begins with neither. */
    String prefixOf(String text) {
        if (text.startsWith(name)) {
            return name;
        }
        var brief = isProvince() ? PROVINCE_SUFFIX.matcher(name).replaceFirst("") : name;
        return text.startsWith(brief) ? brief : "";
    }
}
