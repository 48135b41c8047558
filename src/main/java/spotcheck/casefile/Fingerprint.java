package spotcheck.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.stream.Stream;

/** What binds an entry to the one before it: SHA-256 over its fields, each with its length, and the earlier one. */
final class Fingerprint {

    /** First part of what is hashed; another one if the fields ever change. */
    private static final String FORM = "entry-1";

    private Fingerprint() {}

    static String of(Entry entry) {
        var digest = sha256();
        Stream.of(
                        FORM,
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
                        entry.legalBasis())
                .map(field -> field.getBytes(StandardCharsets.UTF_8))
                .forEach(field -> {
                    digest.update((field.length + ":").getBytes(StandardCharsets.US_ASCII));
                    digest.update(field);
                });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The moment as every database gives it back: no finer than a microsecond, in no zone. */
    static Instant kept(Instant at) {
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
