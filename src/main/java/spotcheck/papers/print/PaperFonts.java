package spotcheck.papers.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * The fonts of papers, read once: 宋 for the text, 黑 for headings and whatever 宋 lacks; where the operator names their files, 仿宋 for
 * letters of an authority, and one for characters that no other has.
 */
@Component
@ConditionalOnProperty(name = "spotcheck.paper.printer", havingValue = "pdf", matchIfMissing = true)
public class PaperFonts {

    private final List<Font> fonts;
    private final List<CmapLookup> letters;

    public PaperFonts(
            ResourceLoader files,
            @Value("${spotcheck.paper.fonts.fangsong:}") String fangsong,
            @Value("${spotcheck.paper.fonts.rare:}") String rare) {
        var all = new ArrayList<>(List.of(
                new Font("song", 400, read(files.getResource("classpath:fonts/NotoSerifSC_400Regular.ttf"))),
                new Font("song", 700, read(files.getResource("classpath:fonts/NotoSerifSC_700Bold.ttf"))),
                new Font("hei", 400, read(files.getResource("classpath:fonts/NotoSansSC_400Regular.ttf")))));
        add(all, "fangsong", fangsong, files);
        add(all, "rare", rare, files);
        fonts = List.copyOf(all);
        letters = fonts.stream().map(font -> cmap(font.file())).toList();
    }

    private static void add(List<Font> all, String family, String file, ResourceLoader files) {
        if (!file.isBlank()) {
            try {
                all.add(new Font(family, 400, read(files.getResource(file.contains(":") ? file : "file:" + file))));
            } catch (UncheckedIOException unreadable) {
                throw new IllegalStateException(
                        "spotcheck.paper.fonts." + family + " 所指的 " + file + " 不是可用的 TrueType 字体文件", unreadable);
            }
        }
    }

    public List<Font> all() {
        return fonts;
    }

    public List<CmapLookup> letters() {
        return letters;
    }

    /** A character that no font has is written by its code point, so that a name is never lost. */
    public String readable(String text) {
        var readable = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point < 0x80 || letters.stream().anyMatch(font -> font.getGlyphId(point) != 0)) {
                readable.appendCodePoint(point);
            } else {
                readable.append("〔U+%04X〕".formatted(point));
            }
        });
        return readable.toString();
    }

    private static TrueTypeFont read(Resource file) {
        try (var content = file.getInputStream()) {
            return new TTFParser(true).parse(new RandomAccessReadBuffer(content.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CmapLookup cmap(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public record Font(String family, int weight, TrueTypeFont file) {

        FontStyle style() {
            return FontStyle.NORMAL;
        }
    }
}
