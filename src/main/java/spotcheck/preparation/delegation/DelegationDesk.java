package spotcheck.preparation.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.access.Rights;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;

/** Front door: an authority records what it knows of the bodies of its province, and its agreements with them. */
@Service
public class DelegationDesk {

    private final BodyRecords records;
    private final Institutions institutions;
    private final Authorities authorities;
    private final Rights rights;
    private final CurrentActor actor;
    private final Clock clock;

    DelegationDesk(
            BodyRecords records,
            Institutions institutions,
            Authorities authorities,
            Rights rights,
            CurrentActor actor,
            Clock clock) {
        this.records = records;
        this.institutions = institutions;
        this.authorities = authorities;
        this.rights = rights;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws Refused if it is no body of the province of the person's authority */
    @Transactional
    public void record(Qualification qualification) {
        known(qualification.institution());
        records.add(qualification, actor.id(), today());
    }

    /** @throws Refused if it is not the agreement of the person's own authority */
    @Transactional
    public void record(Agreement agreement) {
        known(agreement.institution());
        if (!agreement.authority().equals(recorder().code())) {
            throw new Refused("authority", "只能登记本部门签订的委托协议");
        }
        records.add(agreement, actor.id(), today());
    }

    /** @throws Refused if it is no body of the province of the person's authority */
    @Transactional
    public void record(Tie tie) {
        known(tie.institution());
        records.add(tie, actor.id(), today());
    }

    /** The authority for which the person records. */
    public Authority recorder() {
        return authorities
                .ofPerson(actor.id())
                .filter(authority -> rights.may(
                        "body.record", "own-authority", post -> post.body().equals(authority.code())))
                .orElseThrow(() -> new Forbidden("机构的资质、协议和回避关系由组织监督抽查的部门的组织人员登记"));
    }

    private Institution known(String id) {
        var province = recorder().region().substring(0, 2);
        return institutions
                .find(id)
                .filter(body -> body.region().equals(province))
                .orElseThrow(() -> new Refused("institution", "本地区没有编号为“" + id + "”的机构"));
    }

    public List<Qualification> qualifications(String institution) {
        return records.qualifications(institution);
    }

    public List<Agreement> agreements(String institution) {
        return records.agreements(institution);
    }

    public List<Tie> ties(String institution) {
        return records.ties(institution);
    }

    /** What is recorded of all bodies. */
    public Recorded all() {
        return records.all();
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }
}
