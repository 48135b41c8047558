package spotcheck.notification;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.calendar.Period;
import spotcheck.calendar.Unit;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.casefile.paper.Papers;
import spotcheck.regulation.RuleIds;
import spotcheck.regulation.period.PeriodKind;

/** Front door: service by publication, the last resort when a notice cannot be delivered (CQ20-51d, CQ23-54f). */
@Component
public class ServiceByPublication {

    private static final String PERIOD = "service-by-publication";
    private static final RuleIds BASIS = RuleIds.parse("CQ23-54f CQ20-51d CQ20-51e NMG-41b O18-35");

    private final NotificationRows rows;
    private final NoticeDesk desk;
    private final Cases cases;
    private final Papers papers;
    private final Deadlines deadlines;
    private final Entries entries;

    ServiceByPublication(
            NotificationRows rows, NoticeDesk desk, Cases cases, Papers papers, Deadlines deadlines, Entries entries) {
        this.rows = rows;
        this.desk = desk;
        this.cases = cases;
        this.papers = papers;
        this.deadlines = deadlines;
        this.entries = entries;
    }

    /**
     * @return the last day of the publication, after which the notice counts as served
     * @throws Refused if the length does not go with the regime
     */
    public LocalDate order(CaseNumber number, Recipient recipient, Publication publication) {
        var sent = rows.in(Notification.Sent.class, number, recipient);
        var spotCase = cases.get(number);
        var fixed = deadlines.start(spotCase, PERIOD, recipient.word(), publication.publishedOn());
        var ends = fixed.map(deadline -> ofRegime(deadline, publication))
                .orElseGet(() -> chosen(spotCase, recipient, publication));
        rows.save(sent.publish(new Notification.Announced(publication.publishedOn(), ends)));
        papers.issue(spotCase, "service-announcement", spotCase.organizer(), desk.addressee(number, recipient));
        return ends;
    }

    /** The recipient got the notice while it was being published: nothing more is waited for. */
    public void collected(CaseNumber number, Recipient recipient, Delivery delivery) {
        deadlines.meet(number, PERIOD, recipient.word(), delivery.receivedOn());
        desk.deliver(number, recipient, delivery);
    }

    /** The period is over: the effect becomes an entry, and a person is asked to look at it. */
    public void over(CaseNumber number, Recipient recipient) {
        var ends = endOf(number, recipient);
        deadlines.end(number, PERIOD, recipient.word());
        entries.add(number, "publicationOver", "公告期满，视为送达", Map.of("公告期满日", ends.toString()), BASIS);
    }

    /** Nobody came: the notice counts as received on the last day of the publication. */
    public void serve(CaseNumber number, Recipient recipient, String proof) {
        desk.deliver(number, recipient, new Delivery(Service.PUBLICATION, endOf(number, recipient), proof));
    }

    /** The deadline of the file, which may have moved since; the day that the organizer chose without one. */
    private LocalDate endOf(CaseNumber number, Recipient recipient) {
        var published = rows.in(Notification.Published.class, number, recipient);
        return deadlines
                .newest(number, PERIOD, recipient.word())
                .map(CaseDeadline::dueDate)
                .orElse(published.announced().publicationEnds());
    }

    private static LocalDate ofRegime(CaseDeadline deadline, Publication publication) {
        if (publication.days() != null
                && publication.days() != deadline.length().amount()) {
            throw new Refused("publicationDays", "本案的公告期为" + deadline.length().amount() + "日");
        }
        return deadline.dueDate();
    }

    private LocalDate chosen(SpotCase spotCase, Recipient recipient, Publication publication) {
        if (publication.days() == null) {
            throw new Refused("publicationDays", "适用的办法未规定公告期限，请由组织机关确定天数并写明依据（民事诉讼法规定为三十日）");
        }
        var fewest = PeriodKind.SERVICE_BY_PUBLICATION.fewestDays();
        if (publication.days() < fewest) {
            throw new Refused("publicationDays", "公告送达不得少于" + fewest + "日（民事诉讼法），适用的办法没有另定较短的期限");
        }
        var length = new Period(publication.days(), Unit.CALENDAR_DAY);
        var why = "适用的办法未规定公告期限，组织机关确定为" + publication.days() + "日。";
        var deadline =
                deadlines.startDecided(spotCase, PERIOD, recipient.word(), length, publication.publishedOn(), why);
        entries.add(
                spotCase.number(),
                "publicationPeriodAdopted",
                "组织机关确定公告期限",
                facts(recipient, publication, deadline),
                BASIS);
        return deadline.dueDate();
    }

    private static Map<String, Object> facts(Recipient recipient, Publication publication, CaseDeadline deadline) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("送达对象", recipient.title());
        facts.put("天数", publication.days());
        facts.put("依据", publication.reason());
        facts.put("计算", deadline.explanation());
        return facts;
    }
}
