package spotcheck.papers.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Makes the text of a file searchable. Chinese fonts draw a radical (U+2F8F) and its character (行) with one glyph, and the
 * writer names the glyph by the smaller number: who searches the file for the character would not find it.
 */
public final class SearchableText {

    private static final Pattern RANGE = Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>");
    private static final int HEX = 16;

    private final PaperFonts fonts;

    public SearchableText(PaperFonts fonts) {
        this.fonts = fonts;
    }

    public byte[] mend(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file);
                var out = new ByteArrayOutputStream()) {
            for (var key : pdf.getDocument().getXrefTable().keySet()) {
                if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary font
                        && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream names) {
                    rename(names);
                }
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private void rename(COSStream names) throws IOException {
        String text;
        try (var content = names.createInputStream()) {
            text = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        try (var content = names.createOutputStream(COSName.FLATE_DECODE)) {
            content.write(RANGE.matcher(text).replaceAll(this::renamed).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private String renamed(MatchResult range) {
        var from = Integer.parseInt(range.group(1), HEX);
        var to = Integer.parseInt(range.group(2), HEX);
        var first = Integer.parseInt(range.group(3), HEX);
        return IntStream.rangeClosed(from, to)
                .mapToObj(glyph -> "<%04X>".formatted(character(first + glyph - from)))
                .collect(Collectors.joining(" ", "<%04X> <%04X> [".formatted(from, to), "]"));
    }

    private int character(int point) {
        if (!isSecondName(point)) {
            return point;
        }
        for (CmapLookup letters : fonts.letters()) {
            var glyph = letters.getGlyphId(point);
            var names = glyph == 0 ? null : letters.getCharCodes(glyph);
            if (names != null) {
                return names.stream()
                        .filter(name -> !isSecondName(name))
                        .findFirst()
                        .orElse(point);
            }
        }
        return point;
    }

    /** Radicals and compatibility forms: each has a character of its own that looks the same. */
    private static boolean isSecondName(int point) {
        return (point >= 0x2E80 && point <= 0x2FDF) || (point >= 0xF900 && point <= 0xFAFF);
    }
}
