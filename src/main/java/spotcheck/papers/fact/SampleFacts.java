package spotcheck.papers.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** An invented case in which every fact is there: with it a process owner looks at a template. */
@Component
public class SampleFacts {

    private static final int ROWS = 3;

    private static final Map<String, String> PARTY = Map.of(
            "name", "某市示例电缆有限公司",
            "creditCode", "91500103MA5U00000X",
            "region", "某市示例区",
            "address", "某市示例区示例路1号",
            "contact", "张某某",
            "phone", "023-60000000",
            "creditCodeRemark", "");

    private static final Map<String, String> CASE = Map.of(
            "number", "500000-2026-00001",
            "regime", "产品质量监督抽查管理暂行办法",
            "openedOn", "2026年3月2日",
            "organizer", "某市市场监督管理局",
            "handler", "某市示例区市场监督管理局",
            "samplingBody", "某市抽样服务中心",
            "laboratory", "某市质量检验研究院",
            "retestLaboratory", "某省产品质量检验院",
            "samplers", "王某某、李某某",
            "conclusion", "不合格");

    private static final Map<String, String> PRODUCT = Map.of(
            "name", "铜芯聚氯乙烯绝缘电缆",
            "productClass", "电线电缆",
            "trademark", "示例牌",
            "spec", "BV2.5 450/750V",
            "batch", "20260115",
            "standard", "GB/T 5023.3-2008",
            "barcode", "6901234567892",
            "licenceNumber", "XK06-001-00001");

    private static final Map<String, String> REMEDIES =
            Map.of("reviewApplication", "60日", "lawsuit", "6个月", "rectification", "60日", "reinspection", "75日");

    private final Map<String, Facts> steps = new LinkedHashMap<>();

    public SampleFacts(ResourcePatternResolver resources, ObjectMapper json) {
        try {
            for (var form : resources.getResources("classpath*:forms/*/*.form")) {
                try (var content = form.getInputStream()) {
                    var schema = json.readTree(content);
                    steps.put(schema.path("id").asText(), filled(schema));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param basis as the paper cites it */
    public Facts of(String title, String basis) {
        var facts = new Facts();
        facts.put(
                "paper",
                new Facts(Map.of(
                        "title",
                        title,
                        "number",
                        title + "〔2026〕12号",
                        "issuedOn",
                        "2026年3月2日",
                        "issuer",
                        "某市市场监督管理局",
                        "addressee",
                        "某市示例电缆有限公司",
                        "basis",
                        basis)));
        facts.put("case", new Facts(CASE));
        PaperFacts.PARTIES
                .keySet()
                .forEach(name -> facts.put(name, new Facts(name.equals("product") ? PRODUCT : PARTY)));
        var periods = new Facts();
        PeriodWords.names().forEach(name -> periods.put(name, "15日"));
        periods.putAll(REMEDIES);
        facts.put("period", periods);
        var said = new Facts();
        steps.forEach((step, answers) -> said.put(step, new Facts(answers)));
        facts.put("step", said);
        facts.put("remedy", new Facts(Map.of("reviewBody", "某市人民政府")));
        facts.put("served", new Facts(Map.of("title", "某通知书", "number", "某通知书〔2026〕11号", "sha256", "0".repeat(64))));
        facts.put(
                "withdrawn",
                new Facts(Map.of("papers", "《某通知书》（某通知书〔2026〕11号）", "step", "下达责令整改通知书", "reason", "示例更正理由")));
        var sample = new Facts();
        SealedUnitFacts.LISTS.forEach((list, names) -> {
            var row = new Facts();
            names.forEach(name -> row.put(name, "示例"));
            sample.put(list, List.of(row, row));
        });
        facts.put("sample", sample);
        return facts;
    }

    private static Facts filled(JsonNode container) {
        var facts = new Facts();
        for (var field : container.path("components")) {
            if (field.path("type").asText().equals("dynamiclist")) {
                facts.put(field.path("path").asText(), Collections.nCopies(ROWS, filled(field)));
            } else if (field.has("components")) {
                facts.putAll(filled(field));
            } else if (field.has("key")) {
                facts.put(field.path("key").asText(), said(field));
            }
        }
        return facts;
    }

    private static String said(JsonNode field) {
        var label = field.path("label").asText().replaceAll(" \\*$", "");
        return switch (field.path("type").asText()) {
            case "datetime" -> field.path("subtype").asText().equals("time") ? "14:30" : "2026年3月2日";
            case "number" -> "12";
            case "checkbox" -> "是";
            case "select", "radio", "checklist", "taglist" ->
                field.path("values").path(0).path("label").asText("示例" + label);
            default -> "示例" + label;
        };
    }
}
