package spotcheck.volume.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import spotcheck.page.Page;
import spotcheck.volume.pack.VerifyPage;

/** The page that verifies a package, for whoever was given one: without a login, since nothing leaves the browser. */
@Page
class VerifyPackagePage {

    private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    private final VerifyPage page;

    VerifyPackagePage(VerifyPage page) {
        this.page = page;
    }

    @GetMapping("/verify-package")
    ResponseEntity<String> page() {
        var html = page.html();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src " + hashed(SCRIPT, html) + "; style-src " + hashed(STYLE, html)
                                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .body(html);
    }

    /** The one script and the one style that the page holds, and no other. */
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
