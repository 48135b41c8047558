package spotcheck.notification;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.casefile.paper.Papers;
import spotcheck.registry.party.Parties;

/** Front door: the notice of the result is issued to a recipient and reaches it. */
@Component
public class NoticeDesk {

    static final String KIND = "result-notice";

    private final NotificationRows rows;
    private final Cases cases;
    private final Parties parties;
    private final Papers papers;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeDesk(
            NotificationRows rows,
            Cases cases,
            Parties parties,
            Papers papers,
            Deadlines deadlines,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.parties = parties;
        this.papers = papers;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    /** @param byHandler whether the authority that handles the result tells it, else the organizer */
    public void issue(CaseNumber number, Recipient recipient, boolean byHandler) {
        var unsent = rows.in(Notification.Unsent.class, number, recipient);
        var spotCase = cases.get(number);
        var issuer = byHandler ? spotCase.handler() : spotCase.organizer();
        var addressee = addressee(number, recipient);
        var paper = papers.issue(spotCase, KIND, issuer, addressee);
        papers.issue(spotCase, Papers.SERVICE_RECEIPT, issuer, addressee);
        rows.save(unsent.send(new Notification.Dispatch(paper, ChinaTime.today(clock))));
    }

    /** The notice reached the recipient. */
    public void deliver(CaseNumber number, Recipient recipient, Delivery delivery) {
        var undelivered = rows.in(Notification.Undelivered.class, number, recipient);
        rows.save(undelivered.deliver(delivery));
        papers.serve(number, KIND, addressee(number, recipient), delivery.service());
        deadlines.meet(number, ResultNotices.DUTY, recipient.word(), delivery.receivedOn());
        events.publishEvent(new ResultServed(number, recipient, delivery.receivedOn()));
    }

    /** Those who organized the check told the recipient; no paper of ours went out. */
    public void toldOutside(CaseNumber number, Recipient recipient, Delivery delivery) {
        var due = rows.in(Notification.Due.class, number, recipient);
        rows.save(due.toldOutside(delivery));
        events.publishEvent(new ResultServed(number, recipient, delivery.receivedOn()));
    }

    String addressee(CaseNumber number, Recipient recipient) {
        return parties.get(recipient.partyOf(cases.get(number))).name();
    }
}
