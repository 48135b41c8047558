package spotcheck.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** The whole page of a paper: head with title and number, the body of its template, foot with issuer, date, seal and code. */
@Component
class PaperPage {

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final String style = shared("paper.css");
    private final String frame = shared("frame.xhtml");

    PaperPage() {
        var resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCacheable(true);
        templates.setTemplateResolver(resolver);
    }

    String of(PaperTemplate template, Facts facts, String code) {
        var context = new Context(Locale.SIMPLIFIED_CHINESE);
        facts.forEach(context::setVariable);
        context.setVariable("code", code);
        var body = templates
                .process(template.body(), context)
                .replaceAll("</?span[^>]*>", "") // one run of text a paragraph, so that it is also read in order
                .replaceAll("<td([^>]*)>[\\s　]*</td>", "<td$1>／</td>");
        return printable(
                templates.process(frame, context).replace("<!--style-->", style).replace("<!--body-->", body));
    }

    /** The page of a paper that is not issued yet: says so across each sheet. */
    static String marked(String page) {
        return page.replaceFirst("<body>", "<body><div class=\"proof\">预览</div>");
    }

    /** XML holds no control characters, whatever somebody typed into a form. */
    private static String printable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
    }

    private static String shared(String name) {
        try {
            return new ClassPathResource("forms/papers/shared/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
