package spotcheck.papers.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import spotcheck.papers.fact.Facts;
import spotcheck.papers.template.PaperTemplate;

/**
 * The whole page of a paper: head with title and number, the body of its template, foot with issuer, date, seal and code. A
 * letter or an announcement has the frame of GB/T 9704, everything else that of an enforcement paper.
 */
@Component
public class PaperPage {

    /** The last paragraph, or the places to sign: with it stands the foot, so that no seal is alone on a page. */
    private static final Pattern LAST = Pattern.compile(
            "(?s)(<p(?:(?!</p>).)*</p>|<table class=\"signatures\">(?:(?!</table>).)*</table>)\\s*</div>\\s*$");

    private static final Pattern LIST = Pattern.compile("(?s)<table>(\\s*<thead(?:(?!</table>).)*</table>)");
    private static final int SHORT = 12;

    /** Pairs of name and fact: the columns keep their width, however long a fact is. */
    private static final Pattern PAIRS = Pattern.compile(
            "(?s)<table>(\\s*(?:<tbody>)?\\s*<tr>(?:(?!</table>).)*?(?:colspan=\"3\"|<th(?:(?!</tr>).)*<th))");

    private static final String COLUMNS =
            "<table class=\"pairs\"><colgroup><col class=\"name\"/><col/>" + "<col class=\"name\"/><col/></colgroup>";

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final String style = shared("paper.css");
    private final String frame = shared("frame.xhtml");
    private final String official = shared("official.xhtml");

    public PaperPage() {
        var resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCacheable(true);
        templates.setTemplateResolver(resolver);
    }

    /** With the outline for a seal in ink. */
    public String of(PaperTemplate template, Facts facts, String code) {
        return of(template, facts, code, PaperSeals.place(Optional.empty()));
    }

    public String of(PaperTemplate template, Facts facts, String code, String seal) {
        var context = new Context(Locale.SIMPLIFIED_CHINESE);
        facts.forEach(context::setVariable);
        context.setVariable("code", code);
        context.setVariable("seal", seal);
        var own = template.own();
        if (!own.review().isEmpty()) {
            context.setVariable("remedy", new Facts(Map.of("reviewBody", own.review())));
        }
        var body = templates
                .process(template.body().replaceFirst("</div>\\s*$", own.extra() + own.contact() + "</div>"), context)
                .replaceAll("</?span[^>]*>", "") // one run of text a paragraph, so that it is also read in order
                .replaceAll("<td([^>]*)>[\\s　]*</td>", "<td$1>／</td>");
        body = LIST.matcher(body).replaceAll(PaperPage::list);
        body = PAIRS.matcher(body).replaceAll(COLUMNS + "$1");
        var page = templates.process(template.official() ? official : frame, context);
        var last = LAST.matcher(body);
        var kept = last.find() ? last.group(1) : "";
        return printable(headed(page, templates.process(own.head(), context))
                .replace("<!--style-->", style)
                .replace("<!--last-->", kept)
                .replace("<!--body-->", last.replaceFirst("</div>")));
    }

    /** A short list stays together; a long one repeats its head on each page, and begins where a row has room below the head. */
    private static String list(MatchResult table) {
        var rows = table.group(1).split("<tr", -1).length - 2;
        var head = rows > SHORT ? "<div class=\"room\"></div><table class=\"list\">" : "<table class=\"short\">";
        return Matcher.quoteReplacement(head + table.group(1));
    }

    /** The authority's own head stands where its name would. */
    private static String headed(String page, String head) {
        return head.isEmpty()
                ? page
                : page.replaceFirst(
                        "(<p class=\"(?:issuer|mark)\">)[^<]*(</p>)",
                        "$1" + Matcher.quoteReplacement(inner(head)) + "$2");
    }

    /** What stands in the element that the authority wrote. */
    private static String inner(String element) {
        return element.substring(element.indexOf('>') + 1, element.lastIndexOf("</"));
    }

    /** The page of a paper that is not issued yet: says so across each sheet. */
    public static String marked(String page) {
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
