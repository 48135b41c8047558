package spotcheck.practice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.access.Held;
import spotcheck.access.Rights;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;

/** Who of an authority may do what with its practices; the person is the one that is logged in. */
@Component
public class Members {

    private final CurrentActor actor;
    private final Rights rights;
    private final People people;
    private final Authorities authorities;

    Members(CurrentActor actor, Rights rights, People people, Authorities authorities) {
        this.actor = actor;
        this.rights = rights;
        this.people = people;
        this.authorities = authorities;
    }

    /** @throws Refused if the person works for no authority */
    public Member current() {
        return authorities
                .ofPerson(actor.id())
                .map(authority -> new Member(actor.id(), authority.code()))
                .orElseThrow(() -> new Refused("只有市场监督管理部门的人员可以查看和办理惯例"));
    }

    /** @throws Refused if the person neither works for the authority or one below it nor audits */
    void refuseStranger(String authority) {
        if (!rights.may("practice.read", held -> reads(held, authority))) {
            current();
            throw new Refused("authority", "只能查看本机关及其上级机关的惯例");
        }
    }

    private boolean reads(Held held, String authority) {
        return switch (held.condition()) {
            case "always" -> true;
            case "in-my-area" ->
                held.post().body().isEmpty()
                        || upFrom(authority).contains(held.post().body());
            case "own-or-above" ->
                held.post().home() && upFrom(held.post().body()).contains(authority);
            default -> false;
        };
    }

    public String id() {
        return actor.id();
    }

    /** Whether the logged-in person may propose for an authority: that of its work, or of a post it holds there. */
    public boolean proposes(String authority) {
        return of("practice.propose", "own-authority", authority);
    }

    /** Whether the logged-in person may approve and end for an authority. */
    public boolean leads(String authority) {
        return of("practice.approve", "own-authority-of-another", authority);
    }

    private boolean of(String act, String condition, String authority) {
        return rights.may(act, condition, post -> post.body().equals(authority));
    }

    /** The authority and those above it, the nearest first. */
    public List<String> upFrom(String authority) {
        var chain = new LinkedHashSet<String>();
        var next = Optional.of(authority);
        while (next.isPresent() && chain.add(next.get())) {
            next = authorities.find(next.get()).map(Authority::parent);
        }
        return List.copyOf(chain);
    }

    /** @param authority for which the practice is to hold */
    Member proposer(String authority) {
        var member = current();
        if (!proposes(authority)) {
            throw new Refused("只有组织监督抽查的人员或者负责人可以提出惯例");
        }
        return member;
    }

    Member leaderOf(String authority) {
        var member = current();
        if (!leads(authority)) {
            throw new Refused("只有本机关的负责人可以批准或者终止惯例");
        }
        return member;
    }

    /** Who ends a practice: the leader; of a proposal also who made it. */
    Member enderOf(Practice practice) {
        var member = current();
        var takesBack = practice.isProposal()
                && member.id().equals(practice.proposedBy())
                && of("practice.end", "own-proposal", practice.authority());
        if (!takesBack && !of("practice.end", "own-authority", practice.authority())) {
            throw new Refused("只有本机关的负责人可以批准或者终止惯例");
        }
        return member;
    }

    /** Whether two logins are one person's. */
    boolean areOne(String one, String other) {
        return people.everyLogin(List.of(one)).contains(other);
    }

    String nameOf(String person) {
        return people.find(person).map(Person::name).orElse(person);
    }

    String authorityName(String code) {
        return authorities.find(code).map(Authority::name).orElse(code);
    }

    /** @param authority code of the authority for which the person works */
    public record Member(String id, String authority) {}
}
