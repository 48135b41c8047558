package spotcheck.audit.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.audit.AskedWords;
import spotcheck.audit.Names;
import spotcheck.casefile.chain.Entry;

/** The entries of a case as they are read: who, what, when, from where, on which rule. */
@Component
class FactLines {

    private final Names names;
    private final AskedWords words;
    private final ObjectMapper json;

    FactLines(Names names, AskedWords words, ObjectMapper json) {
        this.names = names;
        this.words = words;
        this.json = json;
    }

    List<Fact> of(List<Entry> written) {
        var directory = names.directory();
        return written.stream().map(entry -> shown(entry, directory)).toList();
    }

    private Fact shown(Entry entry, Names.Directory directory) {
        return new Fact(
                entry.seq(),
                entry.at(),
                entry.actor(),
                directory.of(entry.actor()),
                directory.of(entry.onBehalfOf()),
                entry.clientAddress(),
                entry.kind(),
                entry.title(),
                details(entry),
                entry.legalBasis(),
                entry.hash());
    }

    private JsonNode details(Entry entry) {
        try {
            return words.say(entry.kind(), json.readTree(entry.details()));
        } catch (JsonProcessingException unreadable) {
            return json.createObjectNode().put("内容", entry.details());
        }
    }
}
