package spotcheck.calendar.holiday;

import java.util.regex.Pattern;

/**
 * A province, city or county by the beginning of its GB/T 2260 code: {@code 45}, {@code 4501} or {@code 450102}.
 *
 * @param prefix the two, four or six digits that all places in it share
 */
public record Region(String prefix) {

    private static final Pattern DIGITS = Pattern.compile("(\\d{2}){1,3}");

    public Region {
        if (!DIGITS.matcher(prefix).matches()) {
            throw new IllegalArgumentException("地区代码“" + prefix + "”有误，应为行政区划代码的前2、4或6位数字");
        }
    }

    /** Reads {@code 450000} like {@code 45}. */
    public static Region of(String code) {
        return new Region(code.trim().replaceFirst("(?<=\\d\\d)(00)+$", ""));
    }

    public boolean contains(String place) {
        return place.startsWith(prefix);
    }
}
