package spotcheck.preparation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.access.Rights;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Forbidden;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.person.People;
import spotcheck.regulation.LegalBasis;

/** Who may do what with detailed rules; the person is the one that is logged in. */
@Component
@LegalBasis(
        value = {"CQ20-14a", "CQ23-16a"},
        label = "实施细则：只由组织部门编制、评审、公示、公布")
public class RulesPeople {

    private final CurrentActor actor;
    private final Rights rights;
    private final Authorities authorities;
    private final People people;

    RulesPeople(CurrentActor actor, Rights rights, Authorities authorities, People people) {
        this.actor = actor;
        this.rights = rights;
        this.authorities = authorities;
        this.people = people;
    }

    public String id() {
        return actor.id();
    }

    /** The authority for which the person works; empty for people of bodies and for auditors. */
    public Optional<Authority> own() {
        return authorities.ofPerson(actor.id());
    }

    public boolean drafts(String authority) {
        return may("detailed-rules.draft", "own-authority", authority);
    }

    public boolean publishes(String authority) {
        return may("detailed-rules.publish", "own-authority-of-another", authority);
    }

    private boolean may(String act, String condition, String authority) {
        return rights.may(act, condition, post -> post.body().equals(authority));
    }

    Authority drafter() {
        return own().filter(authority -> drafts(authority.code()))
                .orElseThrow(() -> new Forbidden("实施细则由组织监督抽查的部门的组织人员编制、组织评审和公示"));
    }

    void requireDrafter(RulesHead head) {
        if (!drafts(head.authority())) {
            throw new Forbidden("实施细则由组织监督抽查的部门的组织人员编制、组织评审和公示");
        }
    }

    void requirePublisher(RulesHead head) {
        if (!publishes(head.authority())) {
            throw new Forbidden("实施细则由组织监督抽查的部门的负责人批准公布");
        }
        if (people.everyLogin(List.of(head.draftedBy())).contains(actor.id())) {
            throw new Forbidden("起草人不得批准公布自己起草的实施细则");
        }
    }
}
