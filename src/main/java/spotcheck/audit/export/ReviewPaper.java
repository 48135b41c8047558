package spotcheck.audit.export;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import spotcheck.audit.Lines;
import spotcheck.audit.Names;
import spotcheck.audit.review.Review;
import spotcheck.casefile.CurrentActor;

/**
 * A review on paper: A4, Chinese, with the font inside. It is laid out portion by portion, and what is done waits in a file,
 * so that a case of many thousand entries needs no more memory than a small one.
 */
@Component
public class ReviewPaper {

    /** Rows that are laid out at once. */
    private static final int PORTION = 200;

    private static final int FOOT = 8;
    private static final float RIGHT = 43;
    private static final float BOTTOM = 22;

    private final ITemplateEngine templates;
    private final PaperFont font;
    private final CurrentActor actor;
    private final Names names;
    private final Clock clock;

    ReviewPaper(ITemplateEngine templates, PaperFont font, CurrentActor actor, Names names, Clock clock) {
        this.templates = templates;
        this.font = font;
        this.actor = actor;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Says before any work whether a paper can be written.
     *
     * @throws spotcheck.casefile.Refused if there is no font to write with
     */
    public void require() {
        font.require();
    }

    public void write(Review review, OutputStream out) throws IOException {
        try (var paper = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                var file = font.open()) {
            var letters = PDType0Font.load(paper, file, true);
            var first = true;
            for (var portion : Table.portions(ReviewSummary.of(review), PORTION)) {
                print(page(review, portion, first), paper, letters);
                first = false;
            }
            number(paper, letters);
            paper.save(out, CompressParameters.NO_COMPRESSION);
        }
    }

    private static void print(String page, PDDocument paper, PDFont letters) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePDDocument(paper);
        builder.useFont(new PDFontSupplier(letters), PaperFont.FAMILY);
        builder.withHtmlContent(page, null);
        builder.withProducer("spotcheck");
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        }
    }

    /** How many pages there are is known when all are made. */
    private static void number(PDDocument paper, PDFont letters) throws IOException {
        var number = 0;
        for (var page : paper.getPages()) {
            number++;
            foot("第 " + number + " 页，共 " + paper.getNumberOfPages() + " 页", page, paper, letters);
        }
    }

    private static void foot(String text, PDPage page, PDDocument paper, PDFont letters) throws IOException {
        try (var content = new PDPageContentStream(paper, page, AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setFont(letters, FOOT);
            var width = letters.getStringWidth(text) / 1000 * FOOT;
            content.newLineAtOffset(page.getMediaBox().getWidth() - RIGHT - width, BOTTOM);
            content.showText(text);
            content.endText();
        }
    }

    private String page(Review review, List<Table> portion, boolean first) {
        var context = new Context(Locale.SIMPLIFIED_CHINESE);
        context.setVariable("review", review);
        context.setVariable("first", first);
        context.setVariable("tables", portion);
        context.setVariable("madeAt", Lines.moment(clock.instant()));
        context.setVariable("madeBy", names.directory().of(actor.id()));
        return printable(templates.process("audit/review", context));
    }

    /** XML holds no control characters, whatever somebody typed into a form. */
    private static String printable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
    }
}
