package spotcheck.audit.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;

/** The font of papers: a TrueType file with the Chinese characters, by default the open one that the build brings. */
@Component
class PaperFont {

    static final String FAMILY = "paper";

    private final Resource file;

    PaperFont(@Value("${spotcheck.paper.font:classpath:fonts/NotoSansSC_400Regular.ttf}") Resource file) {
        this.file = file;
    }

    /** @throws Refused if there is no such file */
    void require() {
        if (!file.exists()) {
            throw new Refused("没有可用的中文字体，请在 spotcheck.paper.font 中指定 TrueType 字体文件");
        }
    }

    InputStream open() {
        try {
            return file.getInputStream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
