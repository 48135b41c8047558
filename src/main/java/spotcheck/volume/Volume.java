package spotcheck.volume;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.ChainCheck;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.paper.Paper;
import spotcheck.custody.SampleFlow;
import spotcheck.evidence.EvidenceFile;
import spotcheck.inspection.report.FiledReport;

/**
 * What is taken along of a case, as it stood at one moment.
 *
 * @param madeBy login of who takes it along
 * @param papers with their fingerprints in {@code prints}, by the paper's id
 * @param entries all of them; {@code readable} are those that the receiver reads, by their place
 * @param chain whether the entries are those that were written
 */
public record Volume(
        VolumeKind kind,
        SpotCase spotCase,
        OffsetDateTime at,
        String madeBy,
        List<Paper> papers,
        Map<Long, String> prints,
        List<FiledReport> reports,
        List<EvidenceFile> evidence,
        List<SampleFlow> flows,
        List<Entry> entries,
        Set<Integer> readable,
        ChainCheck chain,
        List<Lack> lacks) {

    public Volume {
        papers = List.copyOf(papers);
        prints = Map.copyOf(prints);
        reports = List.copyOf(reports);
        evidence = List.copyOf(evidence);
        flows = List.copyOf(flows);
        entries = List.copyOf(entries);
        readable = Set.copyOf(readable);
        lacks = List.copyOf(lacks);
    }

    public String number() {
        return spotCase.number().value();
    }

    /** Name of its file, without what comes after the dot; the party is in none. */
    public String name() {
        return number() + kind.suffix();
    }

    public Optional<String> print(Paper paper) {
        return Optional.ofNullable(prints.get(paper.id()));
    }

    /** What was given by mistake is told by its entry and is no evidence. */
    public List<EvidenceFile> standingEvidence() {
        return evidence.stream().filter(file -> file.withdrawal().isEmpty()).toList();
    }

    /** Fingerprint of the last entry. */
    public String head() {
        return entries.isEmpty() ? "" : entries.get(entries.size() - 1).hash();
    }

    public List<Entry> readableEntries() {
        return entries.stream().filter(entry -> readable.contains(entry.seq())).toList();
    }
}
