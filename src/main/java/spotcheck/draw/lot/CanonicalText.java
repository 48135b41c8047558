package spotcheck.draw.lot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Comparator;

/** Words of a pool as every program writes them: UTF-8, Unicode NFC, no control characters; ordered by their bytes. */
public final class CanonicalText {

    /** By the bytes of UTF-8, which is by code points: surrogates stand after all other characters. */
    public static final Comparator<String> BY_BYTES = (one, other) -> {
        int at = mismatch(one, other);
        return at < Math.min(one.length(), other.length())
                ? Integer.compare(rank(one.charAt(at)), rank(other.charAt(at)))
                : Integer.compare(one.length(), other.length());
    };

    private CanonicalText() {}

    public static void check(String what, String text) {
        checkOrEmpty(what, text);
        if (text.isBlank()) {
            throw new BadPool(what + "不得为空");
        }
    }

    public static void checkOrEmpty(String what, String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new BadPool("%s“%s”含有制表符、换行等控制字符".formatted(what, text.strip()));
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            throw new BadPool("%s“%s”的写法不规范（应为Unicode NFC）".formatted(what, text));
        }
    }

    private static int mismatch(String one, String other) {
        int end = Math.min(one.length(), other.length());
        int at = 0;
        while (at < end && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + Character.MAX_VALUE : unit;
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
