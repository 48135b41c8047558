package spotcheck.access.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.access.Act;
import spotcheck.access.Post;
import spotcheck.access.Right;
import spotcheck.access.Rights;
import spotcheck.access.RightsTable;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;

/** The table of rights in Chinese. */
@Component
class RightsShown {

    private final RightsTable table;
    private final Rights rights;
    private final Authorities authorities;
    private final Institutions institutions;

    RightsShown(RightsTable table, Rights rights, Authorities authorities, Institutions institutions) {
        this.table = table;
        this.rights = rights;
        this.authorities = authorities;
        this.institutions = institutions;
    }

    /** The posts of the reader. */
    List<PostShown> posts() {
        return rights.posts().stream()
                .filter(post -> table.roles().containsKey(post.role()))
                .map(post -> new PostShown(table.roleLabel(post.role()), body(post)))
                .distinct()
                .toList();
    }

    /** What the reader may do. */
    List<ActShown> mine() {
        var own = rights.roles();
        return acts(right -> own.contains(right.role()));
    }

    List<ActShown> all() {
        return acts(right -> true);
    }

    private List<ActShown> acts(Predicate<Right> wanted) {
        return table.acts().stream()
                .map(act -> shown(act, wanted))
                .filter(act -> !act.rights().isEmpty())
                .toList();
    }

    /** Roles that share their conditions stand in one line. */
    private ActShown shown(Act act, Predicate<Right> wanted) {
        var byRole = new LinkedHashMap<String, List<String>>();
        table.of(act.word()).stream()
                .filter(wanted)
                .forEach(right -> byRole.merge(
                        table.roleLabel(right.role()),
                        List.of(table.conditionLabel(right.condition())),
                        RightsShown::joined));
        var byConditions = new LinkedHashMap<List<String>, List<String>>();
        byRole.forEach((role, conditions) -> byConditions.merge(conditions, List.of(role), RightsShown::joined));
        var lines = byConditions.entrySet().stream()
                .map(line -> new Line(line.getValue(), line.getKey()))
                .toList();
        return new ActShown(act.word(), act.label(), act.doors(), lines);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private String body(Post post) {
        return authorities
                .find(post.body())
                .map(Authority::name)
                .or(() -> institutions.find(post.body()).map(Institution::name))
                .orElse(post.body());
    }

    record PostShown(String role, String body) {}

    record ActShown(String act, String label, List<String> doors, List<Line> rights) {}

    /** @param conditions any one of them is enough */
    record Line(List<String> roles, List<String> conditions) {}
}
