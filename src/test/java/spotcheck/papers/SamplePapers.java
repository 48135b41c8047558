package spotcheck.papers;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import spotcheck.papers.fact.FactNames;
import spotcheck.papers.fact.Facts;
import spotcheck.papers.fact.SampleFacts;
import spotcheck.papers.fact.StepForms;
import spotcheck.papers.print.PaperFonts;
import spotcheck.papers.print.PaperPage;
import spotcheck.papers.print.PdfPrinter;
import spotcheck.papers.print.VerifyPlace;
import spotcheck.papers.template.PaperTemplate;
import spotcheck.papers.template.ShippedTemplates;
import spotcheck.papers.template.TemplateCheck;
import spotcheck.regulation.RegulationFile;

/** Each kind of paper filled with an invented case; the fonts are read once. */
public final class SamplePapers {

    static final double MM = 72 / 25.4;

    private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SampleFacts SAMPLE = new SampleFacts(FILES, JSON);
    private static final TemplateCheck CHECK =
            new TemplateCheck(new FactNames(new StepForms(FILES, JSON)), rule -> true);
    private static final ShippedTemplates TEMPLATES = new ShippedTemplates(FILES, CHECK);
    private static final String CODE = "ABCDEFGHJKLM";
    private static final VerifyPlace VERIFY = new VerifyPlace("https://spotcheck.example.gov.cn");
    private static final PaperPage PAGE = new PaperPage();
    private static final PdfPrinter PRINTER = new PdfPrinter(new PaperFonts(new DefaultResourceLoader(), "", ""));

    private static final Map<String, byte[]> USUAL = new ConcurrentHashMap<>();

    private SamplePapers() {}

    /** Every kind that an act issues, with the title of the regime that is served last. */
    public static Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        RegulationFile.rows("papers.csv").stream()
                .filter(row -> row.get("notMade").isEmpty())
                .forEach(row -> titles.put(row.get("kind"), row.get("title")));
        return titles;
    }

    /** The templates that come with the program. */
    public static ShippedTemplates templates() {
        return TEMPLATES;
    }

    public static TemplateCheck check() {
        return CHECK;
    }

    public static String page(PaperTemplate template, Facts facts) {
        return VERIFY.on(PAGE.of(template, facts, CODE), CODE);
    }

    public static byte[] print(String page) {
        return PRINTER.print(page);
    }

    public static boolean isOfficial(String kind) {
        return TEMPLATES.of(kind).official();
    }

    public static Facts facts(String kind) {
        return SAMPLE.of(Objects.requireNonNull(titles().get(kind)), "《产品质量监督抽查管理暂行办法》第四十六条");
    }

    public static byte[] print(String kind, Facts facts) {
        return PRINTER.print(page(kind, facts));
    }

    /** As usual; printed once for all who look at it. */
    public static byte[] usual(String kind) {
        return USUAL.computeIfAbsent(kind, one -> print(one, facts(one)));
    }

    /** Many papers as one file, each as it would be alone, so that what it takes to examine a file is taken once. */
    public static byte[] bound(Stream<String> pages) {
        return PRINTER.print(boundPage(pages));
    }

    /** The page of that file. */
    public static String boundPage(Stream<String> pages) {
        var all = pages.toList();
        var first = all.get(0);
        return first.substring(0, first.indexOf("<body>"))
                + all.stream()
                        .map(page ->
                                page.substring(page.indexOf("<body>") + "<body>".length(), page.indexOf("</body>")))
                        .collect(Collectors.joining(
                                "</div><div style=\"page-break-before: always\">",
                                "<body><div>",
                                "</div></body></html>"));
    }

    public static String page(String kind, Facts facts) {
        return page(TEMPLATES.of(kind), facts);
    }

    public static PDDocument open(String kind, Facts facts) throws IOException {
        return Loader.loadPDF(print(kind, facts));
    }

    public static Facts group(Facts facts, String path) {
        return (Facts) Objects.requireNonNull(facts.at(path));
    }

    /** The same case with each name as long as a firm's name may be, and lists of that many rows. */
    public static Facts stretched(Facts facts, String name, int rows) {
        var stretched = new Facts();
        facts.forEach((key, value) -> stretched.put(key, stretched(key, value, name, rows)));
        return stretched;
    }

    private static Object stretched(String key, Object value, String name, int rows) {
        if (value instanceof Facts inner) {
            return stretched(inner, name, rows);
        }
        if (value instanceof List<?> list) {
            return Collections.nCopies(rows, stretched((Facts) list.get(0), name, rows));
        }
        return key.equals("name") || key.equals("addressee") ? name : value;
    }

    /** The same case of which only the register is known. */
    public static Facts sparse(Facts facts) {
        var sparse = new Facts(facts);
        var steps = new Facts();
        group(facts, "step").keySet().forEach(step -> steps.put(step, Facts.none()));
        sparse.put("step", steps);
        sparse.put("platform", Facts.none());
        return sparse;
    }

    /** All letters of a page, the page number among them. */
    public static List<TextPosition> letters(PDDocument pdf, int page) throws IOException {
        var letters = new ArrayList<TextPosition>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                letters.addAll(positions);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        return letters;
    }
}
