package spotcheck.inspection.report;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.transaction.ReadOnce;

/** The reports of all cases: first inspections, retests and re-inspections. */
@Repository
public class Reports {

    private final ReadOnce<CaseNumber, List<FiledReport>> read = new ReadOnce<>(this::read);

    private final JdbcClient jdbc;
    private final ItemResults items;

    Reports(JdbcClient jdbc, ItemResults items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    /** Files a report that its laboratory submits. */
    public FiledReport.Submitted submit(CaseNumber number, TestReport report) {
        var key = new GeneratedKeyHolder();
        var conclusion = report.conclusion();
        jdbc.sql("""
                        insert into test_report (case_number, kind, laboratory, number, issued_on, submitted_on,
                          main_tester, reviewer, approver, basis, conclusion, serious, status)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(number.value())
                .param(report.kind())
                .param(report.laboratory())
                .param(report.number())
                .param(report.issuedOn())
                .param(report.submittedOn())
                .param(report.mainTester())
                .param(report.reviewer())
                .param(report.approver())
                .param(report.basis())
                .param(conclusion.found().word())
                .param(conclusion.serious())
                .param("submitted")
                .update(key, "id");
        long id = key.getKeyAs(Long.class);
        items.add(id, report.items());
        read.changed();
        return new FiledReport.Submitted(id, report);
    }

    public FiledReport.Accepted accept(FiledReport.Submitted report) {
        return save(report.accept());
    }

    /** The laboratory has to correct it and submit another. */
    public FiledReport.Returned returnForCorrection(FiledReport.Submitted report) {
        return save(report.returnForCorrection());
    }

    /** The newest report of a kind, also one that was returned. */
    public Optional<FiledReport> find(CaseNumber number, String kind) {
        return of(number).stream()
                .filter(filed -> filed.report().kind().equals(kind))
                .reduce((earlier, later) -> later);
    }

    /** @throws IllegalStateException if there is none yet */
    public FiledReport get(CaseNumber number, String kind) {
        return find(number, kind).orElseThrow(() -> new IllegalStateException("No report " + kind + " in " + number));
    }

    /** All reports of a case, in the order in which they were submitted. */
    public List<FiledReport> of(CaseNumber number) {
        return read.of(number);
    }

    private List<FiledReport> read(CaseNumber number) {
        return jdbc.sql("select * from test_report where case_number = ? order by id")
                .param(number.value())
                .query((row, index) -> FiledReport.of(
                        row.getLong("id"),
                        new TestReport(
                                row.getString("kind"),
                                row.getString("laboratory"),
                                row.getString("number"),
                                row.getDate("issued_on").toLocalDate(),
                                row.getDate("submitted_on").toLocalDate(),
                                row.getString("main_tester"),
                                row.getString("reviewer"),
                                row.getString("approver"),
                                row.getString("basis"),
                                items.of(row.getLong("id"))),
                        row.getString("status")))
                .list();
    }

    private <T extends FiledReport> T save(T report) {
        jdbc.sql("update test_report set status = ? where id = ?")
                .params(report.status(), report.id())
                .update();
        read.changed();
        return report;
    }
}
