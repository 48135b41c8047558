package spotcheck.engine.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.authority.AuthorityEnrolled;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;

/** Users whose password is their id: for training and trial, in the demo profile alone. */
@Component
@Profile("demo")
@Order(3)
class DemoPeople implements ApplicationRunner {

    private static final Map<String, String> OFFICES = Map.of(
            "admin",
            Groups.CAMUNDA_ADMIN,
            "auditor",
            "auditor",
            "owner",
            "owner",
            "owner2",
            "owner",
            "lawyer",
            "law-approver",
            "cq-auditor",
            "auditor-500000");

    private final IdentityServiceImpl identity;
    private final People people;
    private final Authorities authorities;

    DemoPeople(IdentityService identity, People people, Authorities authorities) {
        this.identity = (IdentityServiceImpl) identity;
        this.people = people;
        this.authorities = authorities;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        OFFICES.forEach((id, group) -> user(id, id, List.of(group)));
        people.all().forEach(person -> user(person.id(), person.name(), groups(person)));
    }

    /** The people of its province work for an authority that comes later, too. */
    @EventListener
    @Order(2)
    void add(AuthorityEnrolled enrolled) {
        var province = enrolled.authority().region().substring(0, 2);
        people.all().stream()
                .filter(person -> employer(person).startsWith(province))
                .forEach(person -> user(person.id(), person.name(), groups(person)));
    }

    /** Bodies that came with an authority bear the number of its province, too. */
    private static String employer(Person person) {
        return String.valueOf(person.authority() == null ? person.institution() : person.authority());
    }

    /** In the demo world one person plays a role for every authority of the region. */
    private List<String> groups(Person person) {
        return person.institution() != null
                ? List.of(person.role() + "-" + person.institution())
                : regionOf(person)
                        .map(authority -> person.role() + "-" + authority.code())
                        .toList();
    }

    private Stream<Authority> regionOf(Person person) {
        var province = String.valueOf(person.authority()).substring(0, 2);
        return authorities.all().stream().filter(authority -> authority.region().startsWith(province));
    }

    private void user(String id, String name, List<String> groups) {
        if (identity.createUserQuery().userId(id).count() == 0) {
            var user = identity.newUser(id);
            user.setFirstName(name);
            user.setLastName("");
            user.setPassword(id);
            identity.saveUser(user, true);
        }
        groups.stream()
                .filter(group -> identity.createGroupQuery()
                                .groupId(group)
                                .groupMember(id)
                                .count()
                        == 0)
                .forEach(group -> identity.createMembership(id, group));
    }
}
