package spotcheck.preparation.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Forbidden;
import spotcheck.preparation.DetailedRules;
import spotcheck.preparation.RulesBook;
import spotcheck.preparation.RulesId;
import spotcheck.preparation.RulesPeople;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;

/** Which versions somebody may read, and how they read: what is public everybody, a draft who works on it alone. */
@Component
class ShownRules {

    private final RulesBook book;
    private final RulesPeople people;
    private final Authorities authorities;
    private final People register;

    ShownRules(RulesBook book, RulesPeople people, Authorities authorities, People register) {
        this.book = book;
        this.people = people;
        this.authorities = authorities;
        this.register = register;
    }

    /** Those that are public, and the drafts of the own authority; the newest first. */
    List<Shown> all() {
        var own = people.own().map(Authority::code).map(book::of).orElse(List.of()).stream()
                .filter(rules -> !(rules instanceof DetailedRules.Published) && readable(rules))
                .map(this::shown);
        return Stream.concat(own, book.published().stream().map(this::shown)).toList();
    }

    /** @throws Forbidden if they are not public, and not the person's to work on */
    Shown one(RulesId id) {
        var rules = book.get(id);
        if (!readable(rules)) {
            throw new Forbidden("实施细则公布之前，只有编制它的部门的组织人员和负责人可以查阅");
        }
        return shown(rules);
    }

    private boolean readable(DetailedRules rules) {
        var authority = rules.head().authority();
        return rules instanceof DetailedRules.Published || people.drafts(authority) || people.publishes(authority);
    }

    private Shown shown(DetailedRules rules) {
        var head = rules.head();
        return new Shown(
                rules,
                authorities.find(head.authority()).map(Authority::name).orElse(head.authority()),
                register.find(head.draftedBy()).map(Person::name).orElse(head.draftedBy()),
                people.drafts(head.authority()),
                people.publishes(head.authority()) && !head.draftedBy().equals(people.id()));
    }

    /**
     * A version as a page or an answer shows it.
     *
     * @param mayWork whether the reader records reviews and comments of it
     * @param mayPublish whether the reader makes it public
     */
    record Shown(DetailedRules rules, String authorityName, String drafter, boolean mayWork, boolean mayPublish) {

        public boolean isReviewable() {
            return mayWork && rules instanceof DetailedRules.Draft;
        }

        public boolean isOpen() {
            return rules instanceof DetailedRules.Publishable;
        }

        public String publishedOn() {
            return rules instanceof DetailedRules.Published published
                    ? published.notice().publishedOn() + "　"
                            + published.notice().channel()
                    : "";
        }
    }
}
