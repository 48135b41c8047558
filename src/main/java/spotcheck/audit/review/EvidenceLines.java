package spotcheck.audit.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.audit.Lines;
import spotcheck.audit.Names;
import spotcheck.casefile.CaseNumber;
import spotcheck.evidence.EvidenceFile;
import spotcheck.evidence.EvidenceFiles;
import spotcheck.evidence.EvidenceLabels;

/** The evidence of a case: its files with what became of each, and the pieces that were entered without a file. */
@Component
class EvidenceLines {

    private static final String KIND = "evidence.";
    private static final String MISSING = "缺少证据：";
    private static final Map<String, String> STATES =
            Map.of("held", "完好", "damaged", "文件已损坏", "missing", "文件丢失", "destroyed", "保存期满已销毁");

    private final EvidenceFiles files;
    private final EvidenceLabels labels;
    private final Names names;

    EvidenceLines(EvidenceFiles files, EvidenceLabels labels, Names names) {
        this.files = files;
        this.labels = labels;
        this.names = names;
    }

    List<Evidence> of(CaseNumber number, List<Fact> facts) {
        var directory = names.directory();
        return Stream.concat(
                        files.of(number).stream().map(file -> line(file, directory)),
                        facts.stream()
                                .filter(fact -> fact.kind().startsWith(KIND))
                                .map(EvidenceLines::line))
                .toList();
    }

    private Evidence line(EvidenceFile file, Names.Directory directory) {
        var codes = file.codes().stream().map(labels::of).collect(Collectors.joining("、"));
        var withdrawal = file.withdrawal();
        var state = file.bytes().state().code();
        return new Evidence(
                file.name() + (codes.isEmpty() ? "" : "（" + codes + "）"),
                file.facts().to().name(),
                file.type(),
                file.counts(),
                withdrawal
                        .map(mistake -> "撤回：" + mistake.reason())
                        .orElse(file.facts().remark()),
                directory.of(file.uploadedBy()),
                file.facts().uploadedAt(),
                file.sha256(),
                (withdrawal.isPresent() ? "已撤回，" : "") + STATES.getOrDefault(state, state) + "（"
                        + Lines.moment(file.bytes().checkedAt().toInstant()) + " 核对）",
                file.bytes().checkedAt(),
                "/api/evidence/" + file.id() + "/content");
    }

    private static Evidence line(Fact fact) {
        var held = !fact.title().startsWith(MISSING);
        return new Evidence(
                fact.title().replaceFirst("^[^：]*：", ""),
                fact.details().path("环节").asText(),
                fact.details().path("形式").asText(),
                held,
                fact.details().path(held ? "说明" : "原因").asText(),
                fact.actorName(),
                fact.at(),
                null,
                held ? "已登记" : "缺少",
                null,
                null);
    }
}
