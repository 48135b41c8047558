package spotcheck.volume;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.paper.Paper;
import spotcheck.evidence.EvidenceFile;
import spotcheck.inspection.report.FiledReport;

/** What a case holds at one moment. */
record Holding(List<Entry> entries, List<Paper> papers, List<EvidenceFile> evidence, List<FiledReport> reports) {

    private static final String TASK = "userTask_";

    Holding {
        entries = List.copyOf(entries);
        papers = List.copyOf(papers);
        evidence = List.copyOf(evidence);
        reports = List.copyOf(reports);
    }

    /** Everything in the words of {@link Material#held}. */
    Set<String> words() {
        var words = new HashSet<String>();
        papers.forEach(paper -> {
            words.add("paper:" + paper.kind());
            if (paper.servedOn() != null) {
                words.add("served:" + paper.kind());
            }
        });
        reports.stream()
                .filter(FiledReport.Standing.class::isInstance)
                .forEach(filed -> words.add("report:" + filed.report().kind()));
        evidence.stream().filter(EvidenceFile::counts).forEach(file -> {
            words.add("file:" + file.facts().to().key().replace(TASK, ""));
            file.codes().forEach(code -> words.add("evidence:" + code));
        });
        return words;
    }
}
