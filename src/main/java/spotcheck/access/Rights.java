package spotcheck.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;

/** Front door to the table of rights for whoever is logged in. */
@Component
public class Rights {

    private final RightsTable table;
    private final LoggedIn actor;
    private final People people;

    Rights(RightsTable table, LoggedIn actor, People people) {
        this.table = table;
        this.actor = actor;
        this.people = people;
    }

    /** The posts of the person: that of the registry, and those of the groups. */
    public Set<Post> posts() {
        var posts = new LinkedHashSet<Post>();
        posts.add(new Post(Post.EVERYBODY, "", true));
        var registered = people.find(actor.id());
        var employer = registered.map(Rights::employer).orElse("");
        registered.ifPresent(person -> posts.add(new Post(person.role(), employer, true)));
        actor.groups().forEach(group -> posts.add(Post.of(group, employer)));
        return posts;
    }

    /** The roles of the person, whatever for. */
    public Set<String> roles() {
        return posts().stream().map(Post::role).collect(Collectors.toSet());
    }

    private static String employer(Person person) {
        return Objects.requireNonNullElse(person.authority(), Objects.requireNonNullElse(person.institution(), ""));
    }

    /** By which posts the person may do something, and on which conditions; the caller looks whether one is met. */
    public List<Held> held(String act) {
        var posts = posts();
        return table.of(act).stream()
                .flatMap(right -> posts.stream()
                        .filter(post -> post.role().equals(right.role()))
                        .map(post -> new Held(post, right.condition())))
                .toList();
    }

    public boolean may(String act, Predicate<Held> met) {
        return held(act).stream().anyMatch(met);
    }

    /** Whether the person may do it, always or on the one condition that is looked at here. */
    public boolean may(String act, String condition, Predicate<Post> met) {
        return may(act, held -> held.always() || (held.condition().equals(condition) && met.test(held.post())));
    }

    /** Whether the person may do it in any case at all. */
    public boolean may(String act) {
        return !held(act).isEmpty();
    }

    /**
     * Lets the act pass, or refuses it.
     *
     * @throws Denied if no condition on which the person may do it is met
     */
    public void require(String act, Predicate<Held> met) {
        if (!may(act, met)) {
            throw new Denied("您没有“" + table.act(act).label() + "”的权限");
        }
    }
}
