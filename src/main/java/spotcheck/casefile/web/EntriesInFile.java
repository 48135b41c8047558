package spotcheck.casefile.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.chain.Entry;

/** The entries of a case as its file shows them. */
@Component
class EntriesInFile {

    private final Entries entries;
    private final ObjectMapper json;

    EntriesInFile(Entries entries, ObjectMapper json) {
        this.entries = entries;
        this.json = json;
    }

    List<Map<String, Object>> of(CaseNumber number) {
        return entries.of(number).stream().map(this::shown).toList();
    }

    private Map<String, Object> shown(Entry entry) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("seq", entry.seq());
        shown.put("at", entry.at());
        shown.put("actor", entry.actor());
        shown.put("onBehalfOf", entry.onBehalfOf());
        shown.put("clientAddress", entry.clientAddress());
        shown.put("kind", entry.kind());
        shown.put("title", entry.title());
        shown.put("details", details(entry));
        shown.put("legalBasis", entry.legalBasis());
        shown.put("hash", entry.hash());
        return shown;
    }

    private Object details(Entry entry) {
        try {
            return json.readTree(entry.details());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Entry " + entry.id() + " is damaged", unreadable);
        }
    }
}
