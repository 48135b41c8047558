package spotcheck.engine.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.paper.TriedPapers;
import spotcheck.engine.CaseKey;
import spotcheck.engine.form.FormData;
import spotcheck.evidence.given.ReportFiles;
import spotcheck.regulation.RuleIds;

/**
 * A task whose diagram names the property {@code reportFile}, by the rules that ask for the report, ends only when the
 * laboratory's own report is there as a file; its fingerprint is an entry.
 */
@Component
public class ReportFileDuty implements TaskDuty {

    private static final String PROPERTY = "reportFile";
    private static final String NUMBER = "reportNumber";

    private final ReportFiles reports;
    private final TriedPapers tried;
    private final Entries entries;

    ReportFileDuty(ReportFiles reports, TriedPapers tried, Entries entries) {
        this.reports = reports;
        this.tried = tried;
        this.entries = entries;
    }

    /** A form without a report number reports that there is none. */
    @Override
    public void enter(DelegateTask task, Map<String, String> properties) {
        var form = FormData.of(task);
        if (properties.containsKey(PROPERTY)
                && !tried.areAsked()
                && form.findText(NUMBER).isPresent()) {
            reports.of(task.getId()).forEach(report -> {
                var details = new LinkedHashMap<String, Object>();
                details.put("报告编号", form.text(NUMBER));
                details.put("文件", report.name());
                details.put("SHA-256", report.sha256());
                entries.add(
                        CaseKey.of(task),
                        "reportFile",
                        "收存检验报告原件",
                        details,
                        RuleIds.parse(properties.getOrDefault(PROPERTY, "")));
            });
        }
    }
}
