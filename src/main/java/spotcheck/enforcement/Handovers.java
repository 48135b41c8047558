package spotcheck.enforcement;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.calendar.Deadline;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.paper.Papers;
import spotcheck.enforcement.clue.ClueList;
import spotcheck.enforcement.clue.Recipient;
import spotcheck.regulation.RuleIds;

/** Front door to the clues of all cases that were handed over to enforcement. */
@Service
public class Handovers {

    /** In ten thousand yuan. */
    private static final BigDecimal MOST_BY_MEASURES = new BigDecimal("3");

    private static final RuleIds HANDLING =
            RuleIds.parse("CQ23-28b CQ23-77a CQ20-24c CQ20-71a CQN-2-2j CQN-4-1e NMG-19e NMG-59a O18-17 O18-51");

    private final HandoverRows rows;
    private final VerificationPeriod period;
    private final Papers papers;
    private final Clock clock;
    private final Entries entries;
    private final CurrentActor actor;

    Handovers(
            HandoverRows rows,
            VerificationPeriod period,
            Papers papers,
            Entries entries,
            CurrentActor actor,
            Clock clock) {
        this.rows = rows;
        this.period = period;
        this.papers = papers;
        this.clock = clock;
        this.entries = entries;
        this.actor = actor;
    }

    /** Hands a clue over with its form, at once and to all of them at the same time (CQ23-28c, NMG-19e). */
    public long handOverClue(SpotCase spotCase, ClueList clue, List<Recipient> told, ToldAt at) {
        refuseFuture("clueReportedAt", "书面报告组织部门的时间", at.organizer());
        refuseFuture("clueHandedAt", "移交时间", at.others());
        var form = issue(spotCase, "clue-form", spotCase.organizer(), clue.receiver());
        long id = rows.add(spotCase.number(), clue, form, actor.id());
        told.forEach(
                recipient -> rows.addReport(id, recipient, recipient.isOrganizer() ? at.organizer() : at.others()));
        return id;
    }

    /** Hands a failing product, or a refusal, over by the list of clues (CQN-4-1d, NMG-59-2). */
    public long handOverList(SpotCase spotCase, ClueList clues) {
        var list = issue(spotCase, "clue-list", spotCase.handler(), clues.receiver());
        return rows.add(spotCase.number(), clues, list, actor.id());
    }

    /** The receiver takes the clue; its verification begins. */
    public Deadline receive(long id, Receipt receipt) {
        var handed = rows.in(Handover.Handed.class, id);
        var verification = period.from(receipt.receivedOn());
        rows.save(handed.receive(receipt, verification.dueDate()));
        enterPeriod(handed, "线索核查期限", verification);
        return verification;
    }

    /** The receiver sends the clue back to be completed. */
    public void sendBack(long id, Receipt receipt) {
        rows.save(rows.in(Handover.Handed.class, id).sendBack(receipt));
    }

    /** @throws Refused if verification was extended before */
    public Deadline extend(long id, String reason) {
        if (!(rows.in(Handover.Verifying.class, id) instanceof Handover.Received received)) {
            throw new Refused("filingAnswer", "核查期限只能延长一次，应当决定是否立案");
        }
        var extended = period.from(received.verifyBy());
        rows.save(received.extend(extended.dueDate(), reason));
        enterPeriod(received, "延长后的核查期限", extended);
        return extended;
    }

    /** @return when the case is to be decided and its result fed back */
    public Deadline file(long id, Filing filing) {
        var verifying = rows.in(Handover.Verifying.class, id);
        var decision = period.ofDecision(filing.on());
        rows.save(verifying.file(filing, decision.dueDate()));
        enterPeriod(verifying, "案件办理期限", decision);
        return decision;
    }

    public void declineToFile(long id, Filing filing) {
        rows.save(rows.in(Handover.Verifying.class, id).decline(filing));
    }

    /** The conclusion fell, and nothing else carries the hand-over. */
    public void withdraw(long id, LocalDate on, String reason) {
        rows.save(rows.in(Handover.Standing.class, id).withdraw(on, reason));
    }

    /**
     * An authority that is none of ours has answered.
     *
     * @param opened whether it has opened a case
     */
    public void answeredOutside(long id, boolean opened, Filing filing) {
        rows.save(rows.in(Handover.Handed.class, id).answer(opened, filing));
    }

    /** @throws Refused if the new day is not later than the one it replaces */
    public void postponeFeedback(long id, LocalDate until, String reason) {
        var filed = rows.in(Handover.Filed.class, id);
        if (!until.isAfter(filed.feedbackDue())) {
            throw new Refused("feedbackPostponedTo", "预计反馈日期应晚于原定日期（" + filed.feedbackDue() + "）");
        }
        rows.save(filed.postpone(until));
        var details = new LinkedHashMap<String, Object>();
        details.put("原定日期", filed.feedbackDue().toString());
        details.put("延长至", until.toString());
        details.put("原因", reason);
        entries.add(filed.facts().caseNumber(), "handover.postponed", "延长反馈期限", details, HANDLING);
    }

    /**
     * @param penaltyBasis {@code measures} where no law provides a penalty, so that the measures' own limit holds
     * @throws Refused if the fine is above that limit (NMG-59b, O18-51)
     */
    public void conclude(long id, CaseResult result, LocalDate fedBackOn, Optional<String> penaltyBasis) {
        if (penaltyBasis.filter("measures"::equals).isPresent() && result.isFinedAbove(MOST_BY_MEASURES)) {
            throw new Refused("fine", "法律、行政法规没有规定而依据监督抽查办法处罚的，罚款不得超过三万元");
        }
        rows.save(rows.in(Handover.Filed.class, id).conclude(result, fedBackOn));
    }

    /** The organizing authority is told whether a case was opened (CQN-A8-1). */
    public void feedBack(long id, LocalDate on) {
        rows.save(rows.in(Handover.Decided.class, id).feedBack(on));
    }

    public List<Handover> of(CaseNumber number) {
        return rows.rows(number).stream().map(HandoverRow::handover).toList();
    }

    public List<HandoverReport> reports(long id) {
        return rows.reports(id);
    }

    private String issue(SpotCase spotCase, String kind, String issuer, String receiver) {
        return papers.issue(spotCase, kind, issuer, receiver);
    }

    private void refuseFuture(String field, String label, LocalDateTime at) {
        if (at.isAfter(LocalDateTime.ofInstant(clock.instant(), ChinaTime.ZONE))) {
            throw new Refused(field, "「" + label + "」不得晚于现在");
        }
    }

    private void enterPeriod(Handover handover, String title, Deadline deadline) {
        var details = new LinkedHashMap<String, Object>();
        details.put("截止日期", deadline.dueDate().toString());
        details.put("计算", deadline.explanation());
        entries.add(handover.facts().caseNumber(), "handover.period", title, details, HANDLING);
    }
}
