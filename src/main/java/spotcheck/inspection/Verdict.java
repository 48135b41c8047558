package spotcheck.inspection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.inspection.report.FiledReport;
import spotcheck.inspection.report.ItemResult;
import spotcheck.inspection.report.OverallConclusion;
import spotcheck.inspection.report.Reports;
import spotcheck.inspection.report.TestReport;
import spotcheck.preparation.content.ReportPart;
import spotcheck.regulation.ClueNotice;
import spotcheck.regulation.RuleIds;

/** Front door of the organizer: takes the report of the first inspection as the result of the case, or returns it. */
@Service
public class Verdict {

    private static final RuleIds BASIS =
            RuleIds.parse("CQ23-49b CQ23-49g NMG-13f NMG-37a CQ20-44b CQ20-46b O18-12 O18-32");

    private final Reports reports;
    private final Cases cases;
    private final Entries entries;
    private final ClueNotice notice;

    Verdict(Reports reports, Cases cases, Entries entries, ClueNotice notice) {
        this.notice = notice;
        this.reports = reports;
        this.cases = cases;
        this.entries = entries;
    }

    public OverallConclusion accept(CaseNumber number) {
        var report = waiting(number);
        reports.accept(report);
        var conclusion = report.conclusion();
        cases.conclude(number, conclusion.found());
        entries.add(number, "verdict", "检验结论：" + conclusion.title(), facts(report), BASIS);
        return conclusion;
    }

    /** Whether a failing result goes to enforcement whatever a person thinks of its gravity. */
    public boolean handsOverEveryFailure(CaseNumber number) {
        var spotCase = cases.get(number);
        return notice.binds(spotCase.regime(), spotCase.openedOn());
    }

    public void returnForCorrection(CaseNumber number) {
        reports.returnForCorrection(waiting(number));
    }

    /** What the report says, in a few lines. */
    public String summary(CaseNumber number) {
        return facts(reports.get(number, TestReport.FIRST)).entrySet().stream()
                .map(fact -> fact.getKey() + "：" + fact.getValue())
                .collect(Collectors.joining("\n"));
    }

    private FiledReport.Submitted waiting(CaseNumber number) {
        if (reports.get(number, TestReport.FIRST) instanceof FiledReport.Submitted submitted) {
            return submitted;
        }
        throw new Refused("没有待审核的检验报告");
    }

    private static Map<String, Object> facts(FiledReport filed) {
        var report = filed.report();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("报告编号", report.number());
        facts.put("出具日期", report.issuedOn().toString());
        facts.put("检验项目数", report.items().size());
        for (var part : ReportPart.values()) {
            report.conclusion(part).ifPresent(own -> facts.put(part.title(), own.title()));
        }
        facts.put("综合结论", filed.conclusion().title());
        if (filed.conclusion().serious()) {
            facts.put("等级", "严重不合格（A类项目不符合）");
        }
        var failing = failing(report);
        if (!failing.isEmpty()) {
            facts.put("不合格项目", failing);
        }
        return facts;
    }

    private static String failing(TestReport report) {
        return report.items().stream()
                .filter(ItemResult::fails)
                .map(ItemResult::inWords)
                .collect(Collectors.joining("；"));
    }
}
