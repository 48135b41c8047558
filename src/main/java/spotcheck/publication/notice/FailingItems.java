package spotcheck.publication.notice;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.inspection.report.ItemResult;
import spotcheck.inspection.report.Reports;
import spotcheck.inspection.report.TestReport;

/** Which items of a case failed, the retest's result in place of the first one (CQ23-64a). */
@Component
public class FailingItems {

    private final Reports reports;

    FailingItems(Reports reports) {
        this.reports = reports;
    }

    /** @return names of the items; empty if none failed */
    public String of(CaseNumber number) {
        return String.join("、", names(number));
    }

    List<String> names(CaseNumber number) {
        return standing(number).filter(ItemResult::fails).map(ItemResult::item).toList();
    }

    /** Each with requirement and measured value. */
    String inWords(CaseNumber number) {
        return standing(number)
                .filter(ItemResult::fails)
                .map(ItemResult::inWords)
                .collect(joining("；"));
    }

    List<String> conforming(CaseNumber number) {
        return standing(number)
                .filter(item -> !item.fails())
                .map(ItemResult::item)
                .toList();
    }

    private Stream<ItemResult> standing(CaseNumber number) {
        var again = items(number, TestReport.RETEST);
        var retested = again.stream().map(ItemResult::item).toList();
        return Stream.concat(
                items(number, TestReport.FIRST).stream().filter(item -> !retested.contains(item.item())),
                again.stream());
    }

    private List<ItemResult> items(CaseNumber number, String kind) {
        return reports.find(number, kind).map(filed -> filed.report().items()).orElse(List.of());
    }
}
