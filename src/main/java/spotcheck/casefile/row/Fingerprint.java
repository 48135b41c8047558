package spotcheck.casefile.row;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.stream.Stream;

/** What binds an entry or a line of a log to the one before it: SHA-256 over its fields, each with its length. */
public final class Fingerprint {

    private Fingerprint() {}

    /**
     * SHA-256 over fields in their order.
     *
     * @param fields the name of their form first, then the fingerprint of what was before
     */
    public static String over(String... fields) {
        var digest = sha256();
        Stream.of(fields).map(field -> field.getBytes(StandardCharsets.UTF_8)).forEach(field -> {
            digest.update((field.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(field);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The moment as every database gives it back: no finer than a microsecond, in no zone. */
    public static Instant kept(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
