package spotcheck.enforcement;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.calendar.Deadline;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.paper.Papers;
import spotcheck.regulation.PaperTitles;
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
    private final PaperTitles titles;
    private final Clock clock;
    private final Entries entries;
    private final CurrentActor actor;

    Handovers(
            HandoverRows rows,
            VerificationPeriod period,
            Papers papers,
            PaperTitles titles,
            Entries entries,
            CurrentActor actor,
            Clock clock) {
        this.rows = rows;
        this.period = period;
        this.papers = papers;
        this.titles = titles;
        this.clock = clock;
        this.entries = entries;
        this.actor = actor;
    }

    /** Hands a clue over with its form, at once and to all of them at the same time (CQ23-28c, NMG-19e). */
    public long handOverClue(SpotCase spotCase, ClueList clue, List<Recipient> told, ToldAt at) {
        refuseFuture("clueReportedAt", "书面报告组织部门的时间", at.organizer());
        refuseFuture("clueHandedAt", "移交时间", at.others());
        var form = issue(spotCase, "clue-form", spotCase.organizer(), clue.receiver());
        long id = rows.add(spotCase.caseNumber(), clue, form, actor.id());
        told.forEach(
                recipient -> rows.addReport(id, recipient, recipient.isOrganizer() ? at.organizer() : at.others()));
        return id;
    }

    /** Hands a failing product, or a refusal, over by the list of clues (CQN-4-1d, NMG-59-2). */
    public long handOverList(SpotCase spotCase, ClueList clues) {
        var list = issue(spotCase, "clue-list", spotCase.handler(), clues.receiver());
        return rows.add(spotCase.caseNumber(), clues, list, actor.id());
    }

    /** The receiver takes the clue; its verification begins. */
    public Deadline receive(long id, LocalDate on, String by) {
        refuseBefore("receivedOn", on, rows.get(id).handedOn(), "签收日期不得早于移交日期");
        var verification = period.from(on);
        rows.receive(id, "received", on, by, verification.dueDate());
        enterPeriod(rows.get(id), "线索核查期限", verification);
        return verification;
    }

    /** The receiver sends the clue back to be completed. */
    public void sendBack(long id, LocalDate on, String by) {
        refuseBefore("receivedOn", on, rows.get(id).handedOn(), "退回日期不得早于移交日期");
        rows.receive(id, "returned", on, by, null);
    }

    /** @throws Refused if verification was extended before */
    public Deadline extend(long id, String reason) {
        var handover = rows.get(id);
        if (handover.extensionReason() != null) {
            throw new Refused("filingAnswer", "核查期限只能延长一次，应当决定是否立案");
        }
        var extended = period.from(verifyBy(handover));
        rows.extend(id, extended.dueDate(), reason);
        enterPeriod(handover, "延长后的核查期限", extended);
        return extended;
    }

    /** @return when the case is to be decided and its result fed back */
    public Deadline file(long id, Filing filing) {
        var decision = period.ofDecision(filing.on());
        decide(id, "filed", filing, decision.dueDate());
        enterPeriod(rows.get(id), "案件办理期限", decision);
        return decision;
    }

    /** The conclusion fell, and nothing else carries the hand-over. */
    public void withdraw(long id, LocalDate on, String reason) {
        refuseBefore("reconsideredOn", on, rows.get(id).handedOn(), "决定日期不得早于移交日期");
        rows.withdraw(id, on, reason);
    }

    /** An authority that is none of ours has answered. */
    public void answeredOutside(long id, String status, Filing filing) {
        refuseBefore("filingDecidedOn", filing.on(), rows.get(id).handedOn(), "对方决定日期不得早于移交日期");
        rows.decide(id, status, filing, null);
        rows.feedBack(id, filing.on());
    }

    public void declineToFile(long id, Filing filing) {
        decide(id, "not-filed", filing, null);
    }

    /** @throws Refused if the new day is not later than the one it replaces */
    public void postponeFeedback(long id, LocalDate until, String reason) {
        var handover = rows.get(id);
        if (handover.feedbackDue() == null || !until.isAfter(handover.feedbackDue())) {
            throw new Refused("feedbackPostponedTo", "预计反馈日期应晚于原定日期（" + handover.feedbackDue() + "）");
        }
        rows.postponeFeedback(id, until);
        var details = new LinkedHashMap<String, Object>();
        details.put("原定日期", String.valueOf(handover.feedbackDue()));
        details.put("延长至", until.toString());
        details.put("原因", reason);
        entries.add(number(handover), "handover.postponed", "延长反馈期限", details, HANDLING);
    }

    /**
     * @param penaltyBasis {@code measures} where no law provides a penalty, so that the measures' own limit holds
     * @throws Refused if the case ended before it began, or the fine is above that limit (NMG-59b, O18-51)
     */
    public void conclude(long id, CaseResult result, Optional<String> penaltyBasis) {
        if (penaltyBasis.filter("measures"::equals).isPresent() && result.isFinedAbove(MOST_BY_MEASURES)) {
            throw new Refused("fine", "法律、行政法规没有规定而依据监督抽查办法处罚的，罚款不得超过三万元");
        }
        var handover = rows.get(id);
        refuseBefore("caseConcludedOn", result.concludedOn(), handover.decidedOn(), "办结日期不得早于立案日期");
        rows.conclude(id, result);
        feedBack(id, result.fedBackOn(), result.concludedOn());
    }

    /** The organizing authority is told what became of the clue. */
    public void feedBack(long id, LocalDate on) {
        feedBack(id, on, rows.get(id).decidedOn());
    }

    public List<Handover> of(CaseNumber number) {
        return rows.of(number);
    }

    public Handover get(long id) {
        return rows.get(id);
    }

    public List<HandoverReport> reports(long id) {
        return rows.reports(id);
    }

    private String issue(SpotCase spotCase, String kind, String issuer, String receiver) {
        var title = titles.of(kind, spotCase.regimeOfCase());
        return papers.issue(spotCase, kind, title.title(), issuer, receiver, title.legalBasis());
    }

    private void refuseFuture(String field, String label, LocalDateTime at) {
        if (at.isAfter(LocalDateTime.ofInstant(clock.instant(), ChinaTime.ZONE))) {
            throw new Refused(field, "「" + label + "」不得晚于现在");
        }
    }

    private void feedBack(long id, LocalDate on, @Nullable LocalDate notBefore) {
        refuseBefore("fedBackOn", on, notBefore, "反馈日期不得早于决定或办结日期");
        rows.feedBack(id, on);
    }

    private void decide(long id, String status, Filing filing, @Nullable LocalDate feedbackDue) {
        var received = rows.get(id).receivedOn();
        refuseBefore("filingDecidedOn", filing.on(), received, "决定日期不得早于签收日期");
        rows.decide(id, status, filing, feedbackDue);
    }

    private static LocalDate verifyBy(Handover handover) {
        if (handover.verifyBy() == null) {
            throw new IllegalStateException("Hand-over " + handover.id() + " was not received");
        }
        return handover.verifyBy();
    }

    private void enterPeriod(Handover handover, String title, Deadline deadline) {
        var details = new LinkedHashMap<String, Object>();
        details.put("截止日期", deadline.dueDate().toString());
        details.put("计算", deadline.explanation());
        entries.add(number(handover), "handover.period", title, details, HANDLING);
    }

    private static CaseNumber number(Handover handover) {
        return new CaseNumber(handover.caseNumber());
    }

    private static void refuseBefore(String field, LocalDate on, @Nullable LocalDate earliest, String message) {
        if (earliest != null && on.isBefore(earliest)) {
            throw new Refused(field, message + "（" + earliest + "）");
        }
    }
}
