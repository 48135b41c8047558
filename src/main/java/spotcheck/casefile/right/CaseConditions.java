package spotcheck.casefile.right;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.access.Held;
import spotcheck.access.Post;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.secret.DrawnFirms;
import spotcheck.registry.authority.Authorities;

/** The conditions of the table of rights on cases, each written once: as SQL, for one case and for lists alike. */
@Component
class CaseConditions {

    /** Files of planning under the columns on which the conditions are; they know neither body nor laboratory. */
    static final String PLANNED = "(select f.*, f.organizer as handler, cast(null as varchar(20)) as sampling_body,"
            + " cast(null as varchar(20)) as laboratory, cast(null as varchar(20)) as retest_laboratory"
            + " from planning_file f)";

    private static final String NO_CASE = "1 = 0";
    private static final String EVERY_CASE = "1 = 1";
    private static final String HIDDEN =
            "exists (select 1 from blind_sample b where b.case_number = c.number and b.disclosed_on is null)";
    private static final String TESTS = "(c.laboratory = :body or c.retest_laboratory = :body)";
    private static final String CAME_BELOW =
            "exists (select 1 from case_post p where p.case_number = c.number and p.body in (:below))";

    private static final String CAME =
            "exists (select 1 from case_post p where p.case_number = c.number and p.role = :role and p.body = :body)";
    private static final String CAME_TO_ENFORCERS = "exists (select 1 from case_post p where p.case_number = c.number"
            + " and p.role = 'enforcer' and p.body in (:below))";
    private static final String DRAWN =
            "exists (select 1 from sampling_team t where t.case_number = c.number and t.person = :me)";

    private static final Map<String, String> SQL = Map.ofEntries(
            entry("always", EVERY_CASE),
            entry("organized-here-or-below", "c.organizer in (:below)"),
            entry("handled-here-or-below", "c.handler in (:below) and " + DrawnFirms.TOLD),
            entry("came-here-or-below", CAME_BELOW),
            entry("came-to-my-post", CAME),
            entry("came-to-enforcers-below", CAME_TO_ENFORCERS),
            entry("sampled-by-me", DRAWN),
            entry("sampled-by-my-body", "c.sampling_body = :body and " + DrawnFirms.TOLD),
            entry("tested-by-my-body", TESTS + " and not " + HIDDEN + " and " + DrawnFirms.TOLD),
            entry("tested-blind-by-my-body", TESTS + " and " + HIDDEN + " and " + DrawnFirms.TOLD),
            entry("organized-in-my-area", "c.organizer in (:below)"),
            entry("in-my-area", "c.organizer in (:below) or c.handler in (:below) or " + CAME_BELOW));

    private final Authorities authorities;
    private final CurrentActor actor;

    CaseConditions(Authorities authorities, CurrentActor actor) {
        this.authorities = authorities;
        this.actor = actor;
    }

    /** The cases on which one of the rights is met. */
    CaseFilter any(List<Held> rights) {
        var parts = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        for (var held : rights) {
            var prefix = "right" + parts.size();
            parts.add(condition(held, prefix, parameters));
        }
        return new CaseFilter("(" + (parts.isEmpty() ? NO_CASE : String.join(" or ", parts)) + ")", parameters);
    }

    private String condition(Held held, String prefix, Map<String, Object> parameters) {
        var post = held.post();
        if (!post.home() && !held.condition().equals("came-to-my-post")) {
            return NO_CASE;
        }
        if (held.condition().endsWith("in-my-area") && post.body().isEmpty()) {
            return EVERY_CASE;
        }
        var sql = SQL.getOrDefault(held.condition(), NO_CASE);
        fill(sql, post, prefix, parameters);
        return "(" + sql.replaceAll(":(body|role|below|me)", ":" + prefix + "$1") + ")";
    }

    private void fill(String sql, Post post, String prefix, Map<String, Object> parameters) {
        if (sql.contains(":body")) {
            parameters.put(prefix + "body", post.body());
        }
        if (sql.contains(":role")) {
            parameters.put(prefix + "role", post.role());
        }
        if (sql.contains(":below")) {
            parameters.put(prefix + "below", authorities.atOrBelow(post.body()));
        }
        if (sql.contains(":me")) {
            parameters.put(prefix + "me", actor.id());
        }
    }
}
