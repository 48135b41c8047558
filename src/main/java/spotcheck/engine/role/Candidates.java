package spotcheck.engine.role;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;

/**
 * Who may claim a task.
 *
 * @param posts groups
 * @param people named themselves, as the drawn samplers are while the firm is secret
 */
public record Candidates(Set<String> posts, Set<String> people) {

    public static final Candidates NONE = new Candidates(Set.of(), Set.of());

    public Candidates {
        posts = Set.copyOf(posts);
        people = Set.copyOf(people);
    }

    public static Candidates of(Collection<? extends IdentityLink> links) {
        var named = links.stream()
                .filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE))
                .toList();
        return new Candidates(
                named.stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .collect(toSet()),
                named.stream()
                        .map(IdentityLink::getUserId)
                        .filter(Objects::nonNull)
                        .collect(toSet()));
    }

    public boolean include(String person, Collection<String> groups) {
        return people.contains(person) || groups.stream().anyMatch(posts::contains);
    }

    public boolean areNone() {
        return posts.isEmpty() && people.isEmpty();
    }
}
