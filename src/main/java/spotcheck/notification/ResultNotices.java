package spotcheck.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.ConclusionChange;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.casefile.paper.Papers;
import spotcheck.inspection.Reports;
import spotcheck.registry.Parties;
import spotcheck.regulation.PaperTitles;

/** Front door: the notice of the result to each recipient, until it is served. */
@Component
public class ResultNotices {

    static final String KIND = "result-notice";
    private static final String DUTY = "result-service";

    private final NotificationRows rows;
    private final Cases cases;
    private final Reports reports;
    private final Parties parties;
    private final Papers papers;
    private final PaperTitles titles;
    private final Deadlines deadlines;
    private final Entries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResultNotices(
            NotificationRows rows,
            Cases cases,
            Reports reports,
            Parties parties,
            Papers papers,
            PaperTitles titles,
            Deadlines deadlines,
            Entries entries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.reports = reports;
        this.parties = parties;
        this.papers = papers;
        this.titles = titles;
        this.deadlines = deadlines;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    public void begin(CaseNumber number, Recipient recipient) {
        rows.begin(number, recipient);
    }

    /** The conclusion changed before the recipient was told: a notice that has not arrived does not count any more. */
    public void interrupt(CaseNumber number, Recipient recipient) {
        rows.set(number, recipient, Map.of("status", "not-required"));
        deadlines.withdraw(number, DUTY, recipient.word());
        entries.add(
                number,
                "notificationInterrupted",
                "结论改变，原结果通知不再送达",
                Map.of("对象", recipient.title()),
                ConclusionChange.BASIS);
    }

    public void notRequired(CaseNumber number, Recipient recipient) {
        rows.set(number, recipient, Map.of("status", "not-required"));
    }

    /** The handling authority has the papers; its duty to tell runs from that day (CQ23-54a, CQN-3-1a). */
    public void papersReceived(CaseNumber number, Recipient recipient, LocalDate on) {
        if (on.isAfter(ChinaTime.today(clock))) {
            throw new Refused("papersReceivedOn", "签收日期不得晚于今天");
        }
        reports.issuedOn(number, cases.get(number).conclusion())
                .filter(on::isBefore)
                .ifPresent(ResultNotices::refuseBeforeReport);
        rows.set(number, recipient, Map.of("papers_received_on", on));
    }

    private static void refuseBeforeReport(LocalDate issued) {
        throw new Refused("papersReceivedOn", "检验报告于" + issued + "出具，签收日期不得早于此日");
    }

    /** Starts the duty's period where the regime fixes one; elsewhere the internal target of the task stands. */
    public void startDuty(CaseNumber number, Recipient recipient) {
        var received = rows.get(number, recipient).papersReceivedOn();
        if (received == null) {
            throw new IllegalStateException("Nobody received the papers of " + number);
        }
        deadlines.start(cases.get(number), DUTY, recipient.word(), received);
    }

    /** @param byHandler whether the authority that handles the result tells it, else the organizer */
    public void issue(CaseNumber number, Recipient recipient, boolean byHandler) {
        var spotCase = cases.get(number);
        var issuer = byHandler ? spotCase.handler() : spotCase.organizer();
        var title = titles.of(KIND, spotCase.regimeOfCase());
        var paper =
                papers.issue(spotCase, KIND, title.title(), issuer, addressee(number, recipient), title.legalBasis());
        rows.set(number, recipient, Map.of("paper_number", paper, "sent_on", ChinaTime.today(clock), "status", "sent"));
    }

    /** The notice reached the recipient. */
    public void deliver(CaseNumber number, Recipient recipient, Delivery delivery) {
        var sentOn = rows.get(number, recipient).sentOn();
        if (sentOn == null) {
            throw new IllegalStateException("No notice was sent to " + recipient + " in " + number);
        }
        delivery.checkAgainst(sentOn, ChinaTime.today(clock));
        var method = delivery.method();
        rows.set(
                number,
                recipient,
                Map.of(
                        "method", method.word(),
                        "proof", delivery.proof(),
                        "received_on", delivery.receivedOn(),
                        "status", "served"));
        papers.serve(number, KIND, addressee(number, recipient), method.title(), delivery.receivedOn());
        deadlines.meet(number, DUTY, recipient.word(), delivery.receivedOn());
        events.publishEvent(new ResultServed(number, recipient, delivery.receivedOn()));
    }

    /** When a recipient received the result; empty while it is not served. */
    public Optional<LocalDate> receivedOn(CaseNumber number, Recipient recipient) {
        return rows.of(number).stream()
                .filter(notification -> notification.recipient().equals(recipient.word()))
                .map(Notification::receivedOn)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whom the case has still to tell. */
    public List<Recipient> pending(CaseNumber number) {
        return rows.of(number).stream()
                .filter(Notification::isPending)
                .map(notification -> Recipient.of(notification.recipient()))
                .toList();
    }

    private String addressee(CaseNumber number, Recipient recipient) {
        return parties.get(recipient.partyOf(cases.get(number))).name();
    }
}
