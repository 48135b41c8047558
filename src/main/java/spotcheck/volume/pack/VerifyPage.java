package spotcheck.volume.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The page that verifies a package in any browser, without a network; made of {@code src/main/frontend/src/volume}. */
@Component
public class VerifyPage {

    private static final String FILE = "volume/verify-package.html";

    public String html() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException notBuilt) {
            throw new UncheckedIOException("核验页面没有随程序构建：" + FILE, notBuilt);
        }
    }
}
