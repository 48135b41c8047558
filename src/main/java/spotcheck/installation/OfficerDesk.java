package spotcheck.installation;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;
import spotcheck.registry.person.OfficerRecord;
import spotcheck.registry.person.OfficerRecord.Kind;
import spotcheck.registry.person.OfficerRecords;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;

/** Front door to what is recorded of officers: leave, ties, past employers, products for which they were trained. */
@Service
public class OfficerDesk {

    private final People people;
    private final OfficerRecords records;
    private final OfficeLog log;
    private final CurrentActor actor;
    private final Clock clock;

    OfficerDesk(People people, OfficerRecords records, OfficeLog log, CurrentActor actor, Clock clock) {
        this.people = people;
        this.records = records;
        this.log = log;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Keeps a record, so that draws and choices of samplers mind it.
     *
     * @throws Refused if it does not say about whom or what, or until when a leave lasts
     */
    @Transactional
    public void keep(OfficerRecord wanted, String reason) {
        var person = people.find(wanted.person())
                .filter(one -> !one.role().equals(Person.FORMER))
                .orElseThrow(() -> new Refused("没有这一在职人员：" + wanted.person()));
        if ((wanted.kind() == Kind.LEAVE) != (wanted.subject() == null)) {
            throw new Refused("subject", "利害关系、任职、培训写明企业或者产品，休假不写");
        }
        refuseDays(wanted);
        Given.text("facts", "事实", wanted.facts(), 300);
        records.add(wanted, actor.id(), ChinaTime.today(clock));
        log.add(wanted.kind().label() + " " + person.name() + "（" + wanted.person() + "）", reason);
    }

    private static void refuseDays(OfficerRecord wanted) {
        var until = wanted.holdsUntil();
        if (until == null ? wanted.kind() == Kind.LEAVE : until.isBefore(wanted.holdsFrom())) {
            throw new Refused("holdsUntil", "请填写不早于起始日期的截止日期；休假必须填写");
        }
    }
}
