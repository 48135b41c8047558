package spotcheck.casefile.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Chain;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.paper.Papers;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.casefile.secret.BlindSamples;
import spotcheck.casefile.secret.CaseFacts;

/** Reads a whole case file, open or closed, without the engine. */
@RestController
@RequestMapping("/api/cases")
class CaseFileController {

    private final Cases cases;
    private final Entries entries;
    private final DeadlinesInFile deadlines;
    private final Papers papers;
    private final List<FileSection> sections;
    private final CaseVisibility visibility;
    private final BlindSamples blind;
    private final CaseFacts facts;
    private final Chain chain;
    private final ObjectMapper json;

    CaseFileController(
            Cases cases,
            Entries entries,
            DeadlinesInFile deadlines,
            Papers papers,
            List<FileSection> sections,
            CaseVisibility visibility,
            BlindSamples blind,
            CaseFacts facts,
            Chain chain,
            ObjectMapper json) {
        this.cases = cases;
        this.entries = entries;
        this.deadlines = deadlines;
        this.papers = papers;
        this.sections = sections;
        this.visibility = visibility;
        this.blind = blind;
        this.facts = facts;
        this.chain = chain;
        this.json = json;
    }

    @Operation(summary = "案卷全文", description = "案件的办法、状态、环节、当事人、样品、报告、期限、异议、文书与全部记录")
    @GetMapping("/{caseNumber}")
    ResponseEntity<Map<String, Object>> file(@PathVariable String caseNumber) {
        if (!CaseNumber.isOne(caseNumber)) {
            return ResponseEntity.badRequest().body(Map.of("message", "案号格式应为：行政区划代码-年份-五位流水号"));
        }
        return cases.find(new CaseNumber(caseNumber)).map(this::answer).orElseGet(CaseFileController::unseen);
    }

    private static ResponseEntity<Map<String, Object>> unseen() {
        return ResponseEntity.status(HttpStatus.FORBIDDEN).body(Map.of("message", CaseVisibility.UNSEEN));
    }

    private ResponseEntity<Map<String, Object>> answer(SpotCase spotCase) {
        return switch (visibility.of(spotCase)) {
            case WHOLE -> ResponseEntity.ok(fileOf(spotCase));
            case BLIND -> ResponseEntity.ok(blindFileOf(spotCase));
            case NONE -> unseen();
        };
    }

    /** The laboratory sees a blind sample by its code, and no more of the file (NMG-35b). */
    private Map<String, Object> blindFileOf(SpotCase spotCase) {
        var file = standing(spotCase);
        file.put("blindSample", blind.hidden(spotCase.number()).orElseThrow());
        file.put("product", facts.forLaboratory(spotCase.number()).get("product"));
        return file;
    }

    private static Map<String, Object> standing(SpotCase spotCase) {
        var file = new LinkedHashMap<String, Object>();
        file.put("caseNumber", spotCase.number().value());
        file.put("regime", spotCase.regime().code());
        file.put("status", spotCase.isClosed() ? "closed" : "open");
        file.put("stage", spotCase.stage());
        return file;
    }

    private Map<String, Object> fileOf(SpotCase spotCase) {
        var file = standing(spotCase);
        file.put("outcome", spotCase.outcome());
        file.put("conclusion", spotCase.conclusion());
        file.put("case", spotCase);
        sections.forEach(section -> file.put(section.name(), section.of(spotCase)));
        file.put("papers", papers.of(spotCase.number()));
        file.put("deadlines", deadlines.of(spotCase));
        file.put("chain", chain.check(spotCase.number()));
        file.put(
                "entries",
                entries.of(spotCase.number()).stream().map(this::shown).toList());
        return file;
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
