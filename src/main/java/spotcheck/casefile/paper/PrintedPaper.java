package spotcheck.casefile.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The file of a paper as it was issued; never made a second time.
 *
 * @param sha256 fingerprint of the content, 64 hexadecimal digits
 * @param verifyCode code by which anybody may ask whether the paper is genuine
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PrintedPaper(byte[] content, String sha256, String verifyCode) {

    public PrintedPaper(byte[] content, String verifyCode) {
        this(content, sha256(content), verifyCode);
    }

    boolean isUnaltered() {
        return sha256.equals(sha256(content));
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
