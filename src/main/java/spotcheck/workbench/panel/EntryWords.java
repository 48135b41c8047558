package spotcheck.workbench.panel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.chain.Entry;
import spotcheck.regulation.wording.LawWords;

/** The details of an entry as people read them: code words of tables, yes and no, days. */
@Component
public class EntryWords {

    private static final String OF_A_TABLE = "decision.";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final ObjectMapper json;
    private final LawWords words;

    EntryWords(ObjectMapper json, LawWords words) {
        this.json = json;
        this.words = words;
    }

    /** Values in words by Chinese label. */
    public Map<String, String> of(Entry entry) {
        var said = new LinkedHashMap<String, String>();
        read(entry).properties().forEach(detail -> said.put(detail.getKey(), said(entry.kind(), detail.getValue())));
        return said;
    }

    private JsonNode read(Entry entry) {
        try {
            return json.readTree(entry.details());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Entry " + entry.id() + " is damaged", unreadable);
        }
    }

    private String said(String kind, JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(one -> said(kind, one))
                    .collect(Collectors.joining("；"));
        }
        if (value.isObject()) {
            return value.properties().stream()
                    .map(part -> part.getKey() + "：" + said(kind, part.getValue()))
                    .collect(Collectors.joining("，"));
        }
        return value.isBoolean() ? (value.asBoolean() ? "是" : "否") : value.isNull() ? "" : text(kind, value.asText());
    }

    private String text(String kind, String text) {
        if (DAY.matcher(text).matches()) {
            return ChinaTime.inWords(LocalDate.parse(text));
        }
        return kind.startsWith(OF_A_TABLE) ? words.said(kind.substring(OF_A_TABLE.length()), text) : text;
    }
}
