package spotcheck.workbench.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import spotcheck.workbench.TaskPanel;

/** The details of an entry as people read them. */
@Component
class EntryWords {

    private final ObjectMapper json;

    EntryWords(ObjectMapper json) {
        this.json = json;
    }

    /** Values in words by Chinese label. */
    public Map<String, String> of(TaskPanel.Entry entry) {
        var words = new LinkedHashMap<String, String>();
        read(entry).properties().forEach(detail -> words.put(detail.getKey(), said(detail.getValue())));
        return words;
    }

    private JsonNode read(TaskPanel.Entry entry) {
        try {
            return json.readTree(entry.details());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Entry " + entry.id() + " is damaged", unreadable);
        }
    }

    private static String said(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(EntryWords::said)
                    .collect(Collectors.joining("；"));
        }
        if (value.isObject()) {
            return value.properties().stream()
                    .map(part -> part.getKey() + "：" + said(part.getValue()))
                    .collect(Collectors.joining("，"));
        }
        return value.isBoolean() ? (value.asBoolean() ? "是" : "否") : value.isNull() ? "" : value.asText();
    }
}
