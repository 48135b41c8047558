package spotcheck.registry.code;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Number of a production licence (XK) or compulsory certificate (CCC), in half-width characters. */
public record LicenceNumber(String value) {

    private static final String PROVINCE = "(?:\\([京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]\\))?";

    public LicenceNumber {
        if (!value.equals(normalise(value)) || Form.of(value) == Form.UNKNOWN) {
            throw new IllegalArgumentException("Not a licence number: " + value);
        }
    }

    public static LicenceNumber of(String written) {
        return new LicenceNumber(normalise(written));
    }

    /** Half-width, upper case; a number of digits alone, and one of today's XK form, loses its blanks. */
    public static String normalise(String written) {
        var closed = WrittenCode.withoutBlanks(written);
        var form = Form.of(closed);
        return form == Form.LICENCE || form == Form.CERTIFICATE ? closed : WrittenCode.tidy(written);
    }

    public static Form form(String written) {
        return Form.of(normalise(written));
    }

    /** Catalogue code of the product type in a CCC certificate's number. */
    public String certifiedType() {
        if (Form.of(value) != Form.CERTIFICATE) {
            throw new IllegalStateException(value + " is no CCC certificate");
        }
        return value.substring(6, 10);
    }

    /** The forms in which such numbers are found, today's first. */
    public enum Form {
        /** XK08-001-04763, (鄂)XK12-001-00018. */
        LICENCE(PROVINCE + "XK\\d{2}-\\d{3}-\\d{5}"),
        /** Year, certifying body, product type, serial number. */
        CERTIFICATE("(?:19|20)\\d{14}"),
        /** Production licences from before the last hyphen, such as XK16-108 0001. */
        OLDER_LICENCE(PROVINCE + "XK\\d{2}-?\\d{3}[- ]?\\d{4,5}"),
        /** Food-related products until 2018. */
        QS("QS[- ]?\\d[\\d -]*"),
        /** Food production. */
        SC("SC ?\\d{14}"),
        /** Early certificates and self-declarations. */
        OTHER_CERTIFICATE("\\d{10,18}"),
        UNKNOWN(".*");

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        private static Form of(String normalised) {
            return Arrays.stream(values())
                    .filter(form -> form.pattern.matcher(normalised).matches())
                    .findFirst()
                    .orElse(UNKNOWN);
        }
    }
}
