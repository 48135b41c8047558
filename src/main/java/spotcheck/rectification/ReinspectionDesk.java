package spotcheck.rectification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.paper.Papers;
import spotcheck.casefile.secret.CaseFacts;
import spotcheck.inspection.FiledReport;
import spotcheck.inspection.Reports;
import spotcheck.inspection.TestReport;
import spotcheck.regulation.PaperTitles;
import spotcheck.regulation.RuleIds;

/** Holds re-inspections: each rests on an order in force, within its days, and on the report of a laboratory. */
@Service
public class ReinspectionDesk {

    private static final int SECOND = 2;
    private static final String PASSED = "passed";
    private static final String FAILED = "failed";
    private static final String REFUSED = "refused";
    private static final String NOTICE = "reinspection-notice";
    private static final RuleIds LATE =
            RuleIds.parse("CQ23-71 CQ23-73a NMG-54a NMG-55a CQ20-66 CQ20-68a CQN-3-3d CQN-3-3g O18-47 O18-48");

    private final Reinspections reinspections;
    private final ReinspectionTerms terms;
    private final Orders orders;
    private final OrderPeriods periods;
    private final Reports reports;
    private final Papers papers;
    private final PaperTitles titles;
    private final Cases cases;
    private final CaseFacts facts;
    private final Entries entries;
    private final Clock clock;

    ReinspectionDesk(
            Reinspections reinspections,
            ReinspectionTerms terms,
            Orders orders,
            OrderPeriods periods,
            Reports reports,
            Papers papers,
            PaperTitles titles,
            Cases cases,
            CaseFacts facts,
            Entries entries,
            Clock clock) {
        this.reinspections = reinspections;
        this.terms = terms;
        this.orders = orders;
        this.periods = periods;
        this.reports = reports;
        this.papers = papers;
        this.titles = titles;
        this.cases = cases;
        this.facts = facts;
        this.entries = entries;
        this.clock = clock;
    }

    /** What the report of a round concludes, in its official words. */
    public String reported(CaseNumber number, int round) {
        return report(number, round).conclusion().title();
    }

    /**
     * The authority goes to the party and takes samples, free of charge, or meets with a refusal.
     *
     * @param cooperates whether the party gave samples
     * @param lateReason why the window of the second round was missed; without it that round is refused
     * @throws Refused before the first day, in the future, or when the order is closed or withdrawn; a first round after
     *     its last day is held all the same, and the file says that the authority is late
     */
    public void hold(CaseNumber number, int round, LocalDate heldOn, boolean cooperates, Optional<String> lateReason) {
        var spotCase = cases.get(number);
        var term = terms.of(number, round);
        checkDay(heldOn, round, term);
        if (round == SECOND && term.isLate(heldOn) && lateReason.isEmpty()) {
            throw new Refused(
                    "lateReason",
                    "第二次复查应当在" + term.chinese() + "（公告后第61日至第89日）组织，填写的" + heldOn + "已超过该期间；确已逾期组织的，须写明理由");
        }
        reinspections.add(number, round, heldOn, term.isLate(heldOn), spotCase.laboratory());
        issueNotice(spotCase);
        periods.reinspected(number, round, heldOn, term.isLate(heldOn));
        if (term.isLate(heldOn)) {
            entries.add(
                    number,
                    "reinspection.overdue",
                    "超过法定期限组织复查",
                    Map.of("复查日期", heldOn.toString(), "应当复查的期间", term.chinese()),
                    LATE);
        }
        if (!cooperates) {
            reinspections.conclude(number, round, REFUSED, today());
        }
    }

    /** The laboratory hands in its report. */
    public void submit(CaseNumber number, int round, TestReport report) {
        orders.inForce(number, OrderKind.RECTIFICATION);
        var held = held(number, round);
        if (report.issuedOn().isBefore(held.heldOn())) {
            throw new Refused("issuedOn", "复查报告出具日期不得早于复查日期（" + held.heldOn() + "）");
        }
        if (report.submittedOn().isAfter(today())) {
            throw new Refused("submittedOn", "报送日期不得晚于今天（" + today() + "）");
        }
        reports.submit(number, report);
    }

    /** The laboratory that tests the samples of a round. */
    public String laboratory(CaseNumber number, int round) {
        return held(number, round).laboratory();
    }

    /**
     * The handling authority finds what the report says; on a pass the orders are done and the stop of production ends.
     *
     * @return passed or failed
     */
    public String conclude(CaseNumber number, int round) {
        orders.inForce(number, OrderKind.RECTIFICATION);
        var report = report(number, round);
        reports.accept(report);
        var outcome = "qualified".equals(report.conclusion().word()) ? PASSED : FAILED;
        reinspections.conclude(number, round, outcome, today());
        if (outcome.equals(PASSED)) {
            orders.closeAsPassed(number, today());
            periods.handlingDone(cases.get(number), today());
        }
        return outcome;
    }

    private void checkDay(LocalDate heldOn, int round, ReinspectionTerm term) {
        if (heldOn.isAfter(today())) {
            throw new Refused("heldOn", "复查日期不得晚于今天（" + today() + "）");
        }
        if (term.isTooEarly(heldOn)) {
            throw new Refused("heldOn", "第" + round + "次复查应当在" + term.chinese() + "组织，填写的" + heldOn + "过早");
        }
    }

    private void issueNotice(SpotCase spotCase) {
        var title = titles.of(NOTICE, spotCase.regimeOfCase());
        papers.issue(spotCase, NOTICE, title.title(), spotCase.handler(), party(spotCase), title.legalBasis());
    }

    private String party(SpotCase spotCase) {
        @Nullable String party = facts.of(spotCase.caseNumber()).get("party");
        return party == null ? "" : party;
    }

    private FiledReport report(CaseNumber number, int round) {
        return reports.find(number, TestReport.reinspection(round))
                .orElseThrow(() -> new Refused("尚未收到第" + round + "次复查的检验报告"));
    }

    private Reinspection held(CaseNumber number, int round) {
        return reinspections.find(number, round).orElseThrow(() -> new Refused("第" + round + "次复查尚未组织"));
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }
}
