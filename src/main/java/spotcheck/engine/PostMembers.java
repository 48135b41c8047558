package spotcheck.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is in which group: one question for many posts, or where a directory has the people, one for each post. */
@Component
public class PostMembers {

    private final IdentityService identity;
    private final JdbcClient jdbc;
    private final WithoutUser system;

    PostMembers(@Lazy IdentityService identity, JdbcClient jdbc, WithoutUser system) {
        this.identity = identity;
        this.jdbc = jdbc;
        this.system = system;
    }

    /** Ids of people, by post; a post that nobody holds is missing. */
    public Map<String, Set<String>> of(Collection<String> posts) {
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

    private record Membership(String post, String person) {}
}
