package spotcheck.registry.code;

import java.util.regex.Pattern;

/**
 * Number under a barcode: EAN-13 or GTIN-14, the last digit of which checks the others. The shorter EAN-8 and UPC-A
 * check themselves in the same way.
 */
public record Barcode(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{8}|\\d{12,14}");

    public Barcode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a barcode: " + value);
        }
    }

    public static String normalise(String written) {
        return WrittenCode.withoutBlanks(written);
    }

    /** @param written as on a label, not yet normalised */
    public static boolean hasShape(String written) {
        return SHAPE.matcher(normalise(written)).matches();
    }

    public static Barcode of(String written) {
        return new Barcode(normalise(written));
    }

    public boolean isStandardLength() {
        return value.length() >= 13;
    }

    /** Written where there is none: it checks itself, and is no number of any goods. */
    public boolean isAllZeros() {
        return value.chars().allMatch(digit -> digit == '0');
    }

    public boolean checkDigitFits() {
        return value.charAt(value.length() - 1) == checkDigit();
    }

    /** The last digit that belongs to the others; seen from it the weights alternate 3, 1, 3 … */
    public char checkDigit() {
        int sum = 0;
        for (int i = value.length() - 2, weight = 3; i >= 0; i--, weight = 4 - weight) {
            sum += weight * Character.digit(value.charAt(i), 10);
        }
        return Character.forDigit((10 - sum % 10) % 10, 10);
    }
}
