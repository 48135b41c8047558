package spotcheck.inspection;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.casefile.paper.Papers;
import spotcheck.casefile.secret.BlindSamples;
import spotcheck.custody.Custody;
import spotcheck.custody.SealedUnit;
import spotcheck.custody.Sealing;
import spotcheck.custody.UnitState;
import spotcheck.registry.Authorities;
import spotcheck.registry.Authority;
import spotcheck.registry.Institutions;
import spotcheck.regulation.PaperTitles;
import spotcheck.regulation.RuleIds;

/** Front door to what the laboratory of the first inspection does. */
@Service
public class Laboratory {

    private static final String SUBMISSION = "report-submission";
    private static final RuleIds LATE = RuleIds.parse("CQ23-49a CQ23-51 NMG-38 CQ20-46a CQ20-49a O18-33");

    private final Custody custody;
    private final Reports reports;
    private final Inspectors inspectors;
    private final OnSiteProtocols protocols;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Entries entries;
    private final Papers papers;
    private final PaperTitles titles;
    private final Authorities authorities;
    private final Institutions institutions;
    private final BlindSamples blind;

    Laboratory(
            Custody custody,
            Reports reports,
            Inspectors inspectors,
            OnSiteProtocols protocols,
            Cases cases,
            Deadlines deadlines,
            Entries entries,
            Papers papers,
            PaperTitles titles,
            Authorities authorities,
            Institutions institutions,
            BlindSamples blind) {
        this.custody = custody;
        this.reports = reports;
        this.inspectors = inspectors;
        this.protocols = protocols;
        this.cases = cases;
        this.deadlines = deadlines;
        this.entries = entries;
        this.papers = papers;
        this.titles = titles;
        this.authorities = authorities;
        this.institutions = institutions;
        this.blind = blind;
    }

    /** Takes a sample in, or rejects it with reasons in writing to the organizer. */
    public void receive(CaseNumber number, Intake intake) {
        var spotCase = cases.get(number);
        inspectors.requireLaboratory(spotCase);
        var sample = custody.get(number);
        if (intake.receivedOn().isBefore(sample.takenOn())) {
            throw new Refused("receivedOn", "收到样品日期不得早于抽样日期（" + sample.takenOn() + "）");
        }
        var state = intake.isAccepted() ? UnitState.RECEIVED : UnitState.REJECTED;
        arrive(spotCase, sample.test(), state, intake);
        if (sample.storage().equals(Sealing.LABORATORY)) {
            arrive(spotCase, sample.reserve(), state, intake);
        }
        if (!intake.isAccepted()) {
            write(spotCase, "sample-rejection");
        }
    }

    /** Tests at the party's place, before or instead of the test in the laboratory. */
    public void inspectOnSite(CaseNumber number, OnSiteInspection inspection) {
        var spotCase = cases.get(number);
        inspectors.requireLaboratory(spotCase);
        if (inspection.on().isBefore(custody.get(number).takenOn())) {
            throw new Refused("onSiteDate", "现场检验日期不得早于抽样日期");
        }
        protocols.keep(spotCase, inspection);
    }

    /** Begins the test: breaks the seal of the test sample. */
    public void test(CaseNumber number, LocalDate startedOn) {
        var spotCase = cases.get(number);
        inspectors.requireLaboratory(spotCase);
        var sample = custody.get(number);
        inspectors.refuseSampler(sample);
        if (sample.test().state() != UnitState.OPENED) {
            custody.change(sample.test(), UnitState.OPENED, startedOn, "启封检验");
        }
    }

    /** The last day for the report where the regime counts it from the end of the test; empty where it is agreed. */
    public Optional<LocalDate> startSubmissionPeriod(CaseNumber number, LocalDate testEndedOn) {
        return deadlines.start(cases.get(number), SUBMISSION, "", testEndedOn).map(CaseDeadline::dueDate);
    }

    /** Reports to the organizer that the test cannot be made (CQ23-48c, NMG-36-1c). */
    public void reportImpossible(CaseNumber number) {
        write(cases.get(number), "test-impossible");
    }

    /**
     * Submits the report.
     *
     * @param due last day; a later report is taken all the same, and its lateness entered
     */
    public FiledReport submit(CaseNumber number, TestReport report, LocalDate due) {
        inspectors.requireLaboratory(cases.get(number));
        inspectors.refuseSampler(custody.get(number), report.mainTester());
        deadlines.meet(number, SUBMISSION, "");
        if (report.submittedOn().isAfter(due)) {
            entries.add(number, "report.late", "逾期报送检验报告", lateness(report, due), LATE);
        }
        var filed = reports.submit(number, report);
        blind.disclose(number);
        return filed;
    }

    private void arrive(SpotCase spotCase, SealedUnit unit, UnitState state, Intake intake) {
        var remark = Optional.ofNullable(intake.rejectReason()).orElse("查验符合要求");
        var laboratory = institutions.find(spotCase.laboratory()).orElseThrow();
        custody.handOver(unit, state, intake.receivedOn(), laboratory, remark);
    }

    private void write(SpotCase spotCase, String kind) {
        var title = titles.of(kind, spotCase.regimeOfCase());
        var organizer = authorities.find(spotCase.organizer()).map(Authority::name);
        papers.issue(
                spotCase,
                kind,
                title.title(),
                spotCase.laboratory(),
                organizer.orElse(spotCase.organizer()),
                title.legalBasis());
    }

    private static Map<String, Object> lateness(TestReport report, LocalDate due) {
        var details = new LinkedHashMap<String, Object>();
        details.put("报告编号", report.number());
        details.put("最后日期", due.toString());
        details.put("报送日期", report.submittedOn().toString());
        return details;
    }
}
