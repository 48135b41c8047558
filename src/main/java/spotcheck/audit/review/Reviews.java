package spotcheck.audit.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import spotcheck.audit.AskedWords;
import spotcheck.audit.Auditors;
import spotcheck.audit.Names;
import spotcheck.audit.trail.Run;
import spotcheck.audit.trail.Ways;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Chain;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.Papers;
import spotcheck.casefile.secret.CaseFacts;

/** Puts together what an auditor reads of one case. */
@Service
public class Reviews {

    private final Auditors auditors;
    private final Cases cases;
    private final CaseFacts facts;
    private final FactSheet sheet;
    private final Entries entries;
    private final Chain chain;
    private final Duties duties;
    private final Periods periods;
    private final EvidenceLines evidence;
    private final Papers papers;
    private final Ways ways;
    private final Names names;
    private final AskedWords words;
    private final ObjectMapper json;

    Reviews(
            Auditors auditors,
            Cases cases,
            CaseFacts facts,
            FactSheet sheet,
            Entries entries,
            Chain chain,
            Duties duties,
            Periods periods,
            EvidenceLines evidence,
            Papers papers,
            Ways ways,
            Names names,
            AskedWords words,
            ObjectMapper json) {
        this.auditors = auditors;
        this.cases = cases;
        this.facts = facts;
        this.sheet = sheet;
        this.entries = entries;
        this.chain = chain;
        this.duties = duties;
        this.periods = periods;
        this.evidence = evidence;
        this.papers = papers;
        this.ways = ways;
        this.names = names;
        this.words = words;
        this.json = json;
    }

    /**
     * @return empty if there is no such case
     * @throws Forbidden if it is not of the auditor's area, which also no case is that does not exist
     */
    public Optional<Review> of(CaseNumber number) {
        var area = auditors.area();
        var found = cases.find(number);
        if (found.isEmpty() && !area.everything()) {
            throw Auditors.stranger();
        }
        return found.map(this::review);
    }

    private Review review(SpotCase spotCase) {
        auditors.refuseStranger(spotCase);
        var number = spotCase.number();
        var written = entries.of(number);
        var known = facts.of(number);
        var shown = shown(written);
        return new Review(
                number,
                known.getOrDefault("headline", number.value()),
                spotCase.isClosed(),
                sheet.of(spotCase, known),
                chain.check(number),
                duties.of(spotCase, written),
                periods.of(number),
                evidence.of(number, shown),
                papers.of(number).stream().map(Reviews::line).toList(),
                runs(number),
                shown);
    }

    /** What is kept are ids and the words of the tables; what is read are names and Chinese. */
    private List<Run> runs(CaseNumber number) {
        var directory = names.directory();
        return ways.of(number).stream()
                .map(run -> run.said(
                        directory.orNull(run.deployedBy()),
                        run.steps().stream()
                                .map(step -> step.by(directory.orNull(step.assignee())))
                                .toList(),
                        run.tables().stream().map(words::say).toList()))
                .toList();
    }

    private List<Fact> shown(List<Entry> written) {
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

    private static PaperLine line(Paper paper) {
        return new PaperLine(
                paper.title(), paper.number(), paper.addressee(), paper.issuedOn(), paper.service(), paper.servedOn());
    }
}
