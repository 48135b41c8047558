package spotcheck.workbench.panel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.SpotCase;
import spotcheck.evidence.EvidenceAccess;
import spotcheck.evidence.EvidenceFile;
import spotcheck.inspection.report.FiledReport;
import spotcheck.inspection.report.ItemResult;
import spotcheck.inspection.report.Reports;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;
import spotcheck.workbench.OpenTasks;

/** Puts together the sheet of a case for somebody who may read it whole. */
@Component
public class CaseSheetReading {

    private static final int PHOTOS = 12;

    private final Reports reports;
    private final Institutions institutions;
    private final OpenTasks tasks;
    private final EvidenceAccess evidence;

    CaseSheetReading(Reports reports, Institutions institutions, OpenTasks tasks, EvidenceAccess evidence) {
        this.reports = reports;
        this.institutions = institutions;
        this.tasks = tasks;
        this.evidence = evidence;
    }

    public CaseSheet of(SpotCase spotCase) {
        var number = spotCase.number();
        var files = files(number);
        return new CaseSheet(
                conclusion(spotCase),
                reports.of(number).stream().map(this::report).toList(),
                tasks.ofCase(number),
                files.size(),
                photos(files));
    }

    private static @Nullable String conclusion(SpotCase spotCase) {
        return spotCase.conclusion() == null ? null : spotCase.conclusion().title();
    }

    private List<EvidenceFile> files(CaseNumber number) {
        try {
            return evidence.visible(number);
        } catch (Forbidden unseen) {
            return List.of();
        }
    }

    private static List<CaseSheet.Photo> photos(List<EvidenceFile> files) {
        var pictures = new ArrayList<>(files.stream()
                .filter(file -> file.counts() && file.isPicture())
                .map(file -> new CaseSheet.Photo(
                        file.id(), file.name(), file.facts().to().name()))
                .toList());
        Collections.reverse(pictures);
        return pictures.stream().limit(PHOTOS).toList();
    }

    private CaseSheet.Report report(FiledReport filed) {
        var report = filed.report();
        return new CaseSheet.Report(
                kind(report.kind()),
                report.number(),
                institutions.find(report.laboratory()).map(Institution::name).orElse(report.laboratory()),
                report.issuedOn(),
                filed.conclusion().title(),
                status(filed),
                report.items().stream()
                        .sorted(Comparator.comparing((ItemResult item) -> !item.fails()))
                        .map(CaseSheetReading::item)
                        .toList());
    }

    private static String status(FiledReport filed) {
        return filed instanceof FiledReport.Submitted ? "待审核" : filed instanceof FiledReport.Accepted ? "已采用" : "已退回更正";
    }

    private static String kind(String word) {
        return switch (word) {
            case "first" -> "初检";
            case "retest" -> "复检";
            default -> "第" + word.substring(word.lastIndexOf('-') + 1) + "次复查";
        };
    }

    private static CaseSheet.Item item(ItemResult item) {
        return new CaseSheet.Item(
                item.item(),
                Objects.requireNonNullElse(item.requirement(), ""),
                Objects.requireNonNullElse(item.measured(), "") + (item.unit() == null ? "" : " " + item.unit()),
                item.judgement().title(),
                item.fails());
    }
}
