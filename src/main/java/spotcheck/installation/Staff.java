package spotcheck.installation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.access.RightsTable;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;
import spotcheck.registry.person.PersonLeft;

/** Front door: people with their posts. A post is entered once; registry and login follow, and end together. */
@Service
public class Staff {

    /** Which roles people of which employer may have. */
    private static final Map<String, Set<String>> ROLES = Map.of(
            "authority", Set.of("organizer", "leader", "handler", "enforcer", "auditor", "owner", "admin"),
            "sampling", Set.of("sampler"),
            "laboratory", Set.of("inspector", "retester"));

    /** Groups of the engine that bear another name than role and body. */
    private static final Map<String, String> GROUPS = Map.of("owner", "owner", "admin", "camunda-admin");

    private final People people;
    private final Authorities authorities;
    private final Institutions institutions;
    private final Logins logins;
    private final OfficeLog log;
    private final RightsTable words;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Staff(
            People people,
            Authorities authorities,
            Institutions institutions,
            Logins logins,
            OfficeLog log,
            RightsTable words,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.people = people;
        this.authorities = authorities;
        this.institutions = institutions;
        this.logins = logins;
        this.log = log;
        this.words = words;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /** The roles that can be given, with their labels. */
    public Map<String, String> roles() {
        var roles = new LinkedHashMap<String, String>();
        ROLES.values().stream().flatMap(Set::stream).sorted().forEach(role -> roles.put(role, words.roleLabel(role)));
        return roles;
    }

    /**
     * Takes somebody in, with a post and a login.
     *
     * @param password the first one; not asked where a directory has the logins
     */
    @Transactional
    public void employ(Person wanted, String password, String reason) {
        var id = Given.matching("id", wanted.id(), "[a-zA-Z0-9_-]{2,64}", "用户名由2至64个字母、数字、“-”或者“_”组成");
        var name = Given.text("name", "姓名", wanted.name(), 50);
        if (people.find(id).isPresent() || (!logins.areKeptElsewhere() && logins.exist(id))) {
            throw new Refused("id", "用户名“" + id + "”已经使用；离职人员的用户名也不再给他人");
        }
        people.add(
                new Person(id, name, wanted.role(), wanted.authority(), wanted.institution(), wanted.trainedUntil()));
        log.add("录入人员 " + name + "（" + id + "），" + words.roleLabel(wanted.role()), reason);
        if (!logins.areKeptElsewhere()) {
            logins.create(id, name, password, group(wanted));
        }
    }

    /** Somebody as entered, if such a post exists. @throws Refused if the employer has no such role */
    public Person of(String id, String name, String role, String employer, @Nullable LocalDate trainedUntil) {
        var body = institutions.find(employer);
        var kind = body.map(Institution::kind).orElse("authority");
        if (body.isEmpty() && authorities.find(employer).isEmpty()) {
            throw new Refused("employer", "请选择所在的部门或者机构");
        }
        if (!ROLES.getOrDefault(kind, Set.of()).contains(role)) {
            throw new Refused("role", "该部门或者机构没有这一岗位：抽样机构的是抽样人员，检验机构的是检验、复检人员，其余岗位在部门");
        }
        if (trainedUntil != null && !role.equals("sampler")) {
            throw new Refused("trainedUntil", "培训有效期只填抽样人员的");
        }
        return body.isPresent()
                ? new Person(id, name, role, null, employer, trainedUntil)
                : new Person(id, name, role, employer, null, null);
    }

    @Transactional
    public void train(String id, @Nullable LocalDate until, String reason) {
        var person = known(id);
        if (!person.role().equals("sampler") || until == null) {
            throw new Refused("trainedUntil", "请填写抽样人员培训有效期的最后一日");
        }
        people.train(id, until);
        log.add("培训有效期 " + person.name() + "（" + id + "）至 " + until, reason);
    }

    /** The last day is worked; after it posts and login are gone. A day that is past takes them at once. */
    @Transactional
    public void leave(String id, @Nullable LocalDate lastDay, String reason) {
        var person = known(id);
        if (lastDay == null) {
            throw new Refused("lastDay", "请填写最后工作日");
        }
        if (!logins.areKeptElsewhere() && logins.isOnlyAdministrator(id)) {
            throw new Refused("最后一位系统管理员不能离任，请先增加一位");
        }
        people.leaves(id, lastDay);
        log.add("离任 " + person.name() + "（" + id + "），最后工作日 " + lastDay, reason);
        settle();
    }

    /** Every node looks; only one of them finds somebody still there. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    @Transactional
    public void settle() {
        for (var person : people.gone(ChinaTime.today(clock))) {
            if (people.dismiss(person.id())) {
                events.publishEvent(new PersonLeft(person, actor.id()));
            }
        }
    }

    private Person known(String id) {
        return people.find(id)
                .filter(person -> !person.role().equals(Person.FORMER))
                .orElseThrow(() -> new Refused("没有这一在职人员：" + id));
    }

    private static String group(Person person) {
        var employer = person.authority() == null ? person.institution() : person.authority();
        return GROUPS.getOrDefault(person.role(), person.role() + "-" + employer);
    }
}
