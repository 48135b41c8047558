package spotcheck.casefile.right;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.access.Rights;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;

/** Who works on a case: whoever acted in it, was drawn for it, or holds a post that had a task of it. */
@Component
public class CaseWorkers {

    private final JdbcClient jdbc;
    private final Rights rights;
    private final CurrentActor actor;

    CaseWorkers(JdbcClient jdbc, Rights rights, CurrentActor actor) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.actor = actor;
    }

    /** Whether the person who is logged in is one of them. */
    public boolean include(CaseNumber number) {
        return jdbc.sql("""
                        select (select count(*) from entry where case_number = :number and actor = :me)
                          + (select count(*) from sampling_team where case_number = :number and person = :me)
                          + (select count(*) from case_post where case_number = :number
                              and role || '-' || body in (:posts))
                        from file_number where number = :number
                        """)
                .param("number", number.value())
                .param("me", actor.id())
                .param("posts", posts())
                .query(Integer.class)
                .optional()
                .filter(found -> found > 0)
                .isPresent();
    }

    private List<String> posts() {
        var posts = rights.posts().stream()
                .filter(post -> !post.body().isEmpty())
                .map(post -> post.role() + "-" + post.body())
                .toList();
        return posts.isEmpty() ? List.of("") : posts;
    }
}
