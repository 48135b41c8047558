package spotcheck.papers.print;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** PDF/A-2 with tags, the fonts inside, text that can be selected. */
@Component
@ConditionalOnProperty(name = "spotcheck.paper.printer", havingValue = "pdf", matchIfMissing = true)
public class PdfPrinter implements Printer {

    private static final Logger LOG = LoggerFactory.getLogger(PdfPrinter.class);

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final PaperFonts fonts;
    private final SearchableText searchable;

    public PdfPrinter(PaperFonts fonts) {
        this.fonts = fonts;
        this.searchable = new SearchableText(fonts);
    }

    /** Several at once: each document embeds its own choice of letters, and what the fonts share is only read. */
    @Override
    public byte[] print(String page) {
        try {
            return printed(page);
        } catch (NullPointerException untagged) {
            // openhtmltopdf 1.1.30 cannot tag a list that moves to the next page before its first row, if heads are
            // repeated
            LOG.debug("Printed again without repeated heads", untagged);
            return printed(page.replace("-fs-table-paginate: paginate", "-fs-table-paginate: auto"));
        }
    }

    private byte[] printed(String page) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(COLOURS);
            for (var font : fonts.all()) {
                var letters = PDType0Font.load(document, font.file(), true);
                builder.useFont(new PDFontSupplier(letters), font.family(), font.weight(), font.style(), true);
            }
            builder.withHtmlContent(fonts.readable(page), null);
            builder.withProducer("spotcheck");
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
            }
            document.save(out);
            return searchable.mend(out.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
