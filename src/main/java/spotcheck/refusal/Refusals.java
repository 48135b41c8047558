package spotcheck.refusal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.paper.Papers;
import spotcheck.enforcement.Handovers;
import spotcheck.enforcement.clue.ClueList;
import spotcheck.enforcement.clue.Origin;
import spotcheck.regulation.PaperTitles;

/** Front door to the refusals of all cases. */
@Service
public class Refusals {

    private final RefusalRows rows;
    private final RefusalRules rules;
    private final Papers papers;
    private final PaperTitles titles;
    private final Handovers handovers;
    private final Clock clock;

    Refusals(
            RefusalRows rows, RefusalRules rules, Papers papers, PaperTitles titles, Handovers handovers, Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.papers = papers;
        this.titles = titles;
        this.handovers = handovers;
        this.clock = clock;
    }

    public void open(CaseNumber number) {
        rows.begin(number);
    }

    /** Whether the regime wants the party to be told the consequences before anything is found (CQ23-30a). */
    public boolean mustWarn(SpotCase spotCase) {
        return rules.mustWarn(spotCase);
    }

    public void warn(CaseNumber number, Warning warning) {
        refuseFuture("warnedAt", "告知时间", warning.warnedAt());
        rows.save(rows.in(Refusal.Begun.class, number).warn(warning));
    }

    /** @throws Refused if the kinds of proof are not those that the regime asks for (CQ23-30b, NMG-24a) */
    public void prove(SpotCase spotCase, Proof proof) {
        rules.refuseWeakProof(spotCase, proof.proofs().kinds());
        rows.save(rows.in(Refusal.Unproven.class, spotCase.number()).prove(proof));
    }

    /**
     * Finds that the check was refused and issues the finding.
     *
     * @throws Refused if the regime does not count the conduct as a refusal, or the signatures contradict each other
     */
    public void find(SpotCase spotCase, String conduct, String party, List<String> signatures) {
        var proven = rows.in(Refusal.Proven.class, spotCase.number());
        rules.refuseContradiction(signatures);
        rules.refuseOtherConduct(spotCase, conduct);
        var title = titles.of("refusal-finding", spotCase.regime());
        var number = papers.issue(
                spotCase, "refusal-finding", title.title(), spotCase.organizer(), party, title.legalBasis());
        rows.save(proven.find(new Finding(conduct, number)));
    }

    /** Both are told at the same time (CQ23-30d, NMG-24c). */
    public void report(CaseNumber number, ReportTimes told) {
        refuseFuture("organizerToldAt", "报告组织部门的时间", told.organizerToldAt());
        refuseFuture("countyToldAt", "报告县级部门的时间", told.countyToldAt());
        rows.save(rows.in(Refusal.Found.class, number).report(told));
    }

    /** The organizing authority confirms the refusal, wants more proof, or hears that the party gives way. */
    public void review(CaseNumber number, Review review) {
        var reported = rows.in(Refusal.Reported.class, number);
        switch (review) {
            case CONFIRMED -> rows.save(reported.confirm());
            case MORE_PROOF -> rows.save(reported.askForMoreProof());
            case COOPERATES -> rows.save(reported.giveWay());
        }
    }

    /** The party cooperates: sampling goes on. */
    public void withdraw(CaseNumber number) {
        rows.save(rows.in(Refusal.Yielding.class, number).giveWay());
    }

    /** The local authority deals with the refusal, and enforcement takes over (CQ23-31a, NMG-59-2). */
    public void deal(SpotCase spotCase, LocalHandling handling) {
        rules.refuseIncomplete(spotCase, handling);
        rows.save(rows.in(Refusal.Confirmed.class, spotCase.number()).deal(handling.summary()));
        handovers.handOverList(
                spotCase,
                new ClueList(
                        Origin.SAMPLING,
                        "refusal",
                        handling.summary().localOpinion(),
                        handling.receiver(),
                        handling.handedOn()));
    }

    public List<Refusal> of(CaseNumber number) {
        return rows.rows(number).stream().map(RefusalRow::refusal).toList();
    }

    private void refuseFuture(String field, String label, LocalDateTime at) {
        if (at.isAfter(LocalDateTime.ofInstant(clock.instant(), ChinaTime.ZONE))) {
            throw new Refused(field, "「" + label + "」不得晚于现在");
        }
    }
}
