package spotcheck.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.casefile.AuthorityFile;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Chain;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.paper.PaperFiles;
import spotcheck.evidence.keeping.Integrity;
import spotcheck.verification.anchor.AnchorCheck;
import spotcheck.verification.trace.EngineTraces;

/** Compares everything that is kept of one case, now: what differs is told and remembered. */
@Component
public class CaseVerification {

    private static final String INTERVENTION = "intervention";

    private final Chain chain;
    private final Entries entries;
    private final Integrity evidence;
    private final PaperFiles papers;
    private final EngineTraces engine;
    private final AnchorCheck anchors;
    private final ChainStates states;
    private final ObjectMapper json;

    CaseVerification(
            Chain chain,
            Entries entries,
            Integrity evidence,
            PaperFiles papers,
            EngineTraces engine,
            AnchorCheck anchors,
            ChainStates states,
            ObjectMapper json) {
        this.chain = chain;
        this.entries = entries;
        this.evidence = evidence;
        this.papers = papers;
        this.engine = engine;
        this.anchors = anchors;
        this.states = states;
        this.json = json;
    }

    /** What does not fit, in Chinese; its evidence and its papers are read again. */
    public List<String> check(AuthorityFile checked) throws IOException {
        var files = evidence.check(checked.number()).stream().map(file -> "证据文件“" + file.name() + "”已损坏或者丢失");
        var issued = papers.faulty(checked.number()).stream()
                .map(paper -> "文书文件《" + paper.title() + "》（" + paper.number() + "）已被改动或者丢失");
        var problems = Stream.of(quick(checked).stream(), files, issued, engine.contradictions(checked).stream())
                .flatMap(one -> one)
                .toList();
        states.found(checked, problems);
        return problems;
    }

    /** The same without reading files: what is known of them is taken from the last time. */
    public List<String> look(AuthorityFile checked) {
        var files = evidence.faulty(checked.number()).stream().map(file -> "证据文件“" + file.name() + "”已损坏或者丢失");
        var problems = Stream.concat(quick(checked).stream(), files).toList();
        if (!problems.isEmpty()) {
            states.found(checked, problems);
        }
        return problems;
    }

    private List<String> quick(AuthorityFile checked) {
        var problems = new ArrayList<String>();
        var links = chain.check(checked.number());
        if (!links.intact()) {
            problems.add(links.message());
        }
        problems.addAll(anchors.of(checked));
        entries.of(checked.number()).stream()
                .filter(entry -> entry.kind().equals(INTERVENTION))
                .filter(entry -> isUnlogged(checked.number(), entry))
                .map(entry -> "引擎操作日志中没有第" + entry.seq() + "条记录“" + entry.title() + "”所载的操作，日志行被删除")
                .forEach(problems::add);
        return problems;
    }

    private boolean isUnlogged(CaseNumber number, Entry entry) {
        try {
            var details = json.readTree(entry.details());
            var operation = details.path("操作编号").asText();
            return !operation.isEmpty()
                    && engine.lines(number, operation) < details.path("日志行数").asInt(1);
        } catch (JsonProcessingException damaged) {
            return false; // the chain has told of it
        }
    }
}
