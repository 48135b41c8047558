package spotcheck.casefile.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.stream.Stream;

/** What binds an entry or a line of a log to the one before it: SHA-256 over its fields, each with its length. */
public final class Fingerprint {

    /** First part of what is hashed; another one if the fields ever change. */
    private static final String FORM = "entry-1";

    /** That of an entry which tells also of rows. */
    private static final String WITH_ROWS = "entry-2";

    private Fingerprint() {}

    /** What the entry was bound by when it was written. */
    public static String of(Entry entry) {
        var rows = entry.caseRows();
        return over(Stream.concat(fields(entry, rows == null ? FORM : WITH_ROWS), Stream.ofNullable(rows))
                .toArray(String[]::new));
    }

    private static Stream<String> fields(Entry entry, String form) {
        return Stream.of(
                form,
                entry.previousHash(),
                entry.caseNumber(),
                String.valueOf(entry.seq()),
                kept(entry.at().toInstant()).toString(),
                entry.actor(),
                entry.onBehalfOf(),
                entry.clientAddress(),
                entry.kind(),
                entry.title(),
                entry.details(),
                entry.legalBasis());
    }

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
