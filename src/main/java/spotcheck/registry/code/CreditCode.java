package spotcheck.registry.code;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/**
 * Unified social credit code, GB 32100-2015: 18 characters, the last of which checks the others. Characters 9 to 17 are
 * the organisation code of GB 11714 with a check of its own, which old codes of individual businesses need not satisfy.
 */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{18}");
    private static final Pattern REGISTRATION_NUMBER = Pattern.compile("\\d{15}");
    private static final Pattern IDENTITY_CARD = Pattern.compile("[1-9]\\d{5}(?:19|20)\\d{9}[\\dX]");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public CreditCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a unified social credit code: " + value);
        }
    }

    /** The code without blanks, half-width and in upper case. */
    public static String normalise(String written) {
        return WrittenCode.withoutBlanks(written);
    }

    /** @param written as on a paper, not yet normalised */
    public static boolean hasShape(String written) {
        return SHAPE.matcher(normalise(written)).matches();
    }

    /** Whether this is a 15-digit registration number from before the credit codes, as old lists carry them. */
    public static boolean isRegistrationNumber(String written) {
        return REGISTRATION_NUMBER.matcher(normalise(written)).matches();
    }

    /**
     * Whether this is the number of a person's identity card (GB 11643) and not of a firm: a day of birth stands in digits 7
     * to 14. A code both of whose checks fit is one, whatever its digits look like.
     */
    public static boolean isIdentityCard(String written) {
        var number = normalise(written);
        return IDENTITY_CARD.matcher(number).matches() && isDay(number.substring(6, 14)) && !isSound(number);
    }

    private static boolean isSound(String number) {
        var code = new CreditCode(number);
        return code.checkCharacterFits() && code.organisationCodeFits();
    }

    private static boolean isDay(String digits) {
        try {
            LocalDate.parse(digits, DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT));
            return true;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    public static CreditCode of(String written) {
        return new CreditCode(normalise(written));
    }

    public boolean checkCharacterFits() {
        return value.charAt(17) == checkCharacter();
    }

    public boolean organisationCodeFits() {
        return value.charAt(16) == organisationCheck();
    }

    /** The 18th character that belongs to the first 17. */
    public char checkCharacter() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private char organisationCheck() {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(value.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : Character.forDigit(check, 10);
    }
}
