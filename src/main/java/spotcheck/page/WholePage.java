package spotcheck.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A page in one file, which asks for nothing else and sends nothing: its one script and its one style, and no other. */
public final class WholePage {

    private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    private WholePage() {}

    public static ResponseEntity<String> of(String html) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src " + hashed(SCRIPT, html) + "; style-src " + hashed(STYLE, html)
                                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .body(html);
    }

    private static String hashed(Pattern part, String html) {
        var found = part.matcher(html);
        if (!found.find()) {
            throw new IllegalStateException("The page has no " + part);
        }
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(found.group(1).getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
