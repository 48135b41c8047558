package spotcheck.audit.export;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import spotcheck.audit.Lines;
import spotcheck.audit.Names;
import spotcheck.audit.Review;
import spotcheck.casefile.CurrentActor;

/** A review on paper: A4, Chinese, with the font inside. */
@Component
public class ReviewPaper {

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

    /** @throws spotcheck.casefile.Refused if there is no font to write with */
    public void require() {
        font.require();
    }

    public void write(Review review, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useFont(font::open, PaperFont.FAMILY);
        builder.withHtmlContent(page(review), null);
        builder.withProducer("spotcheck");
        builder.toStream(out);
        builder.run();
    }

    private String page(Review review) {
        var context = new Context(Locale.SIMPLIFIED_CHINESE);
        context.setVariable("review", review);
        context.setVariable("tables", ReviewTables.of(review));
        context.setVariable("madeAt", Lines.moment(clock.instant()));
        context.setVariable("madeBy", names.directory().of(actor.id()));
        return printable(templates.process("audit/review", context));
    }

    /** XML holds no control characters, whatever somebody typed into a form. */
    private static String printable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
    }
}
