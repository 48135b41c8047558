package spotcheck.engine.role;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People as the engine knows them, asked once for many; the system asks. A directory tells of one post at a time. */
@Component
public class EnginePeople {

    private final IdentityService identity;
    private final JdbcClient jdbc;
    private final WithoutUser system;

    EnginePeople(@Lazy IdentityService identity, JdbcClient jdbc, WithoutUser system) {
        this.identity = identity;
        this.jdbc = jdbc;
        this.system = system;
    }

    /** Ids of people, by post; a post that nobody holds is missing. */
    public Map<String, Set<String>> holders(Collection<String> posts) {
        if (posts.isEmpty()) {
            return Map.of();
        }
        return identity.isReadOnly() ? inDirectory(posts) : inTables(posts);
    }

    private Map<String, Set<String>> inTables(Collection<String> posts) {
        return jdbc
                .sql("select GROUP_ID_ as post, USER_ID_ as person from ACT_ID_MEMBERSHIP where GROUP_ID_ in (:posts)")
                .param("posts", posts)
                .query(Membership.class)
                .list()
                .stream()
                .collect(groupingBy(Membership::post, mapping(Membership::person, toSet())));
    }

    private Map<String, Set<String>> inDirectory(Collection<String> posts) {
        var members = new HashMap<String, Set<String>>();
        system.act(() -> posts.forEach(post -> members.put(
                post,
                identity.createUserQuery().memberOfGroup(post).list().stream()
                        .map(User::getId)
                        .collect(toSet()))));
        return members;
    }

    /** First and last name, by id. */
    public Map<String, String> names(Collection<String> people) {
        return people.isEmpty()
                ? Map.of()
                : system.ask(() -> identity.createUserQuery().userIdIn(people.toArray(String[]::new)).list().stream()
                        .collect(toMap(User::getId, EnginePeople::name)));
    }

    private static String name(User user) {
        return (user.getFirstName() + " " + Objects.requireNonNullElse(user.getLastName(), "")).strip();
    }

    private record Membership(String post, String person) {}
}
