package spotcheck.volume;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.paper.Paper;
import spotcheck.evidence.EvidenceFile;
import spotcheck.inspection.report.FiledReport;

/**
 * What of a case goes to enforcement.
 *
 * @param holding its papers, evidence and reports, with all entries, for the chain goes over all of them
 * @param readable places of the entries whose words go along
 */
record ReferredPart(Holding holding, Set<Integer> readable) {

    private static final String TASK = "userTask_";

    static ReferredPart of(Holding whole, Referral referral) {
        var papers = whole.papers().stream()
                .filter(paper -> referral.papers().contains(paper.kind()))
                .toList();
        var files = whole.evidence().stream()
                .filter(file -> referral.steps().contains(step(file)))
                .toList();
        var reports = referral.reports() ? whole.reports() : List.<FiledReport>of();
        var proofs = Stream.concat(
                        papers.stream().map(Paper::number), files.stream().map(EvidenceFile::sha256))
                .collect(Collectors.toSet());
        var readable = whole.entries().stream()
                .filter(entry -> referral.steps().contains(entry.kind()) || proves(entry, proofs))
                .map(Entry::seq)
                .collect(Collectors.toSet());
        return new ReferredPart(new Holding(whole.entries(), papers, files, reports), readable);
    }

    private static String step(EvidenceFile file) {
        return file.facts().to().key().replace(TASK, "");
    }

    /** The entry by which one of the papers or files came into the case. */
    private static boolean proves(Entry entry, Set<String> proofs) {
        return (entry.kind().startsWith("paper.") || entry.kind().equals("evidenceFile"))
                && proofs.stream().anyMatch(proof -> entry.details().contains("\"" + proof + "\""));
    }
}
