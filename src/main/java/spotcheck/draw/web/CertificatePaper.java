package spotcheck.draw.web;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import spotcheck.draw.DrawBook;
import spotcheck.papers.print.Printer;

/** The certificate on paper: what binds, who was drawn in order, who was left out and why; the whole pool is in the JSON. */
@Component
class CertificatePaper {

    private final ITemplateEngine templates;
    private final Printer printer;

    CertificatePaper(ITemplateEngine templates, Printer printer) {
        this.templates = templates;
        this.printer = printer;
    }

    byte[] of(DrawBook.Named named) {
        var context = new Context(Locale.SIMPLIFIED_CHINESE);
        context.setVariable("open", named);
        return printer.print(templates.process("draw/certificate", context));
    }
}
