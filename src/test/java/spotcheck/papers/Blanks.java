package spotcheck.papers;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import spotcheck.casefile.chain.Entry;
import spotcheck.papers.fact.StepForms;
import spotcheck.papers.template.ShippedTemplates;

/** Places of a paper that were left blank (／) although an entry before it says what belongs there. */
public final class Blanks {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final StepForms FORMS = new StepForms(new PathMatchingResourcePatternResolver(), JSON);
    private static final ShippedTemplates TEMPLATES = SamplePapers.templates();

    private static final Pattern CELL =
            Pattern.compile("<th scope=\"row\">([^<]+)</th><td[^>]*th:text=\"\\$\\{([A-Za-z.]+)}\"");

    /** What the forms call the facts of the register. */
    private static final Map<String, Set<String>> REGISTER = Map.of(
            "product.spec", Set.of("规格型号"),
            "product.trademark", Set.of("商标"),
            "product.batch", Set.of("批号", "生产日期"),
            "product.standard", Set.of("执行标准"),
            "party.creditCode", Set.of("被抽样对象统一社会信用代码"),
            "party.address", Set.of("被抽样对象地址"),
            "producer.name", Set.of("标称生产者名称", "标称生产者"),
            "platform.name", Set.of("平台经营者名称", "平台经营者"));

    /** Facts that another step may have said under another name. */
    private static final Map<String, Set<String>> OTHERWISE = Map.of(
            "step.decideTermination.terminationReasons", Set.of("情形的经过与证据", "异常情况和查证经过"),
            "step.recordNoSample.noSamplePerson", Set.of("被抽样对象在场人员"));

    /** What each step says for itself: its reasons, and what fails by the conclusion that stands then. */
    private static final Set<String> OWN = Set.of("理由", "不合格项目");

    private Blanks() {}

    /** @param page the paper as XHTML */
    public static List<String> in(String kind, String page, List<Entry> before) {
        var blanks = new ArrayList<String>();
        var cells = CELL.matcher(TEMPLATES.of(kind).body());
        while (cells.find()) {
            var blank = Pattern.compile("<th scope=\"row\">" + Pattern.quote(cells.group(1)) + "</th><td[^>]*>／</td>");
            if (blank.matcher(page).find()) {
                var said = saidByOthers(cells.group(2), before);
                labels(cells.group(2)).stream()
                        .filter(said::contains)
                        .forEach(label -> blanks.add("《" + kind + "》“" + cells.group(1) + "”空白，案卷中已有“" + label + "”"));
            }
        }
        return blanks;
    }

    private static Set<String> labels(String fact) {
        var parts = fact.split("\\.", -1);
        var labels = new HashSet<>(REGISTER.getOrDefault(fact, OTHERWISE.getOrDefault(fact, Set.of())));
        if (parts[0].equals("step")) {
            labels.add(FORMS.label(parts[1], parts[2]));
        }
        labels.removeAll(OWN);
        return labels;
    }

    /** What the step itself left out when it was done last it left out knowingly. */
    private static Set<String> saidByOthers(String fact, List<Entry> before) {
        var said = new HashSet<String>();
        before.stream()
                .filter(entry -> !fact.startsWith("step." + entry.kind() + "."))
                .forEach(entry -> said.addAll(answered(entry)));
        return said;
    }

    private static Set<String> answered(Entry entry) {
        try {
            var details = JSON.readValue(entry.details(), new TypeReference<Map<String, Object>>() {});
            details.values().removeIf(value -> value == null || value.toString().isBlank());
            return details.keySet();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
