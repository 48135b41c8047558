package spotcheck.papers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.casefile.secret.BlindSamples;
import spotcheck.casefile.secret.CaseFacts;
import spotcheck.custody.Custody;
import spotcheck.custody.Sample;
import spotcheck.custody.unit.SealedUnit;
import spotcheck.papers.print.Printer;
import spotcheck.papers.print.QrCode;

/**
 * Labels for sealed units, with a code that leads to the way of the unit (CQ23-35a, CQ23-44e, NMG-33f). A label goes with the
 * sample to the laboratory: it never names the party, and a blind sample goes by its code alone (NMG-35b).
 */
@Component
public class SampleLabels {

    private static final int MOST_COPIES = 21;
    private static final int A_ROW = 3;
    private static final int LONGEST = 24;
    private static final int SHORT_SEAL = 20;

    private static final String STYLE = """
        body { font-family: song, hei, rare; font-size: 7.5pt; line-height: 1.25; margin: 0; }
        table { border-collapse: collapse; } td { padding: 0; vertical-align: top; }
        .label { width: 60mm; height: 39.8mm; page-break-inside: avoid; }
        .words { width: 34mm; padding: 2mm 0 0 2.5mm; }
        .code { width: 21mm; padding: 3mm 2mm 0 0.5mm; text-align: center; font-size: 6.5pt; }
        .code img { width: 20mm; height: 20mm; }
        h1 { font-family: hei, song, rare; font-size: 10.5pt; font-weight: 400; margin: 0 0 0.5mm; }
        p { margin: 0; word-wrap: break-word; }
        """;

    private final Cases cases;
    private final CaseVisibility visibility;
    private final CaseFacts facts;
    private final BlindSamples blind;
    private final Custody custody;
    private final Printer printer;

    SampleLabels(
            Cases cases,
            CaseVisibility visibility,
            CaseFacts facts,
            BlindSamples blind,
            Custody custody,
            Printer printer) {
        this.cases = cases;
        this.visibility = visibility;
        this.facts = facts;
        this.blind = blind;
        this.custody = custody;
        this.printer = printer;
    }

    /**
     * Prints the labels of every unit of a case.
     *
     * @param copies of each label
     * @param address where the way of a unit is shown, by its id
     * @throws Forbidden if the person may not see the case at all
     * @throws Refused if no sample was taken, or so many copies are not printed
     */
    public byte[] print(CaseNumber number, LabelForm form, int copies, LongFunction<String> address) {
        if (cases.find(number).map(visibility::of).orElse(CaseVisibility.Sight.NONE) == CaseVisibility.Sight.NONE) {
            throw new Forbidden(CaseVisibility.UNSEEN);
        }
        if (copies < 1 || copies > MOST_COPIES) {
            throw new Refused("copies", "每件样品的标签应为1至" + MOST_COPIES + "份");
        }
        var labels = custody.of(number).stream()
                .flatMap(sample -> labels(number, sample, address))
                .flatMap(label -> Collections.nCopies(copies, label).stream())
                .toList();
        if (labels.isEmpty()) {
            throw new Refused("本案还没有抽取样品，没有标签可打印");
        }
        return printer.print(page(form, labels));
    }

    private Stream<String> labels(CaseNumber number, Sample sample, LongFunction<String> address) {
        var known = facts.of(number);
        var name = blind.hidden(number).map(code -> "盲样 " + code).orElse("案号 " + number.value());
        return Stream.of(sample.test(), sample.reserve())
                .map(unit -> label(unit, known, name, sample.measure(), address.apply(unit.id())));
    }

    static String label(SealedUnit unit, Map<String, String> known, String name, String measure, String address) {
        var room = unit.sealNumber().length() > SHORT_SEAL ? LONGEST / 2 : LONGEST;
        var lines = List.of(
                cut(known.getOrDefault("product", ""), room),
                cut(known.getOrDefault("spec", ""), room),
                unit.quantity().stripTrailingZeros().toPlainString() + " " + measure + " · 封样 " + unit.sealedOn(),
                name);
        var words = lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + whole(line) + "</p>")
                .collect(Collectors.joining("", "<p>封条 " + whole(unit.sealNumber()) + "</p>", ""));
        return "<table class=\"label\" role=\"presentation\"><tbody><tr><td class=\"words\"><h1>"
                + unit.kind().title() + "</h1>" + words + "</td><td class=\"code\"><img alt=\"二维码：样品流转\" src=\""
                + QrCode.of(address) + "\"/><p>扫码查看样品流转</p></td></tr></tbody></table>";
    }

    static String page(LabelForm form, List<String> labels) {
        return "<html lang=\"zh-CN\"><head><title>样品标签</title><meta name=\"subject\" content=\"样品标签\"/>"
                + "<meta name=\"description\" content=\"样品标签\"/><meta name=\"author\" content=\"spotcheck\"/><style>"
                + form.style() + STYLE + "</style></head><body>"
                + (form == LabelForm.ROLL ? String.join("", labels) : rows(labels)) + "</body></html>";
    }

    private static String rows(List<String> labels) {
        var rows = new ArrayList<String>();
        for (var first = 0; first < labels.size(); first += A_ROW) {
            rows.add(labels.subList(first, Math.min(first + A_ROW, labels.size())).stream()
                    .collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>")));
        }
        return rows.stream()
                .collect(Collectors.joining("", "<table role=\"presentation\"><tbody>", "</tbody></table>"));
    }

    /** A long name is cut, the more beside a long number: the label has no more room, and the code leads to the whole. */
    private static String cut(String line, int room) {
        var points = line.codePoints().limit(room + 1L).toArray();
        return points.length > room ? new String(points, 0, room - 1) + "…" : line;
    }

    /** The end of the number of a seal tells one unit from the other, so it is never cut. */
    private static String whole(String line) {
        return HtmlUtils.htmlEscape(line, StandardCharsets.UTF_8.name());
    }
}
