package spotcheck.engine.security.log;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;

/** The case that a request concerns: its number stands in the address, or a task or process of it does. */
@Component
class LoggedCases {

    private static final Pattern NUMBER = Pattern.compile("\\d{6}-\\d{4}-\\d{5}");
    private static final Pattern TASK = Pattern.compile("/tasks?/([0-9a-fA-F-]{8,64})(/|$)");
    private static final Pattern PROCESS = Pattern.compile("/process-instance/([0-9a-fA-F-]{8,64})(/|$)");

    private final JdbcClient jdbc;

    LoggedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return empty where it concerns none */
    String of(String request) {
        return found(NUMBER, request, 0)
                .or(() -> found(TASK, request, 1)
                        .flatMap(task -> key(
                                "select i.business_key_ from act_hi_taskinst t"
                                        + " join act_hi_procinst i on i.id_ = t.proc_inst_id_ where t.id_ = ?",
                                task)))
                .or(() -> found(PROCESS, request, 1)
                        .flatMap(process -> key("select business_key_ from act_hi_procinst where id_ = ?", process)))
                .filter(CaseNumber::isOne)
                .orElse("");
    }

    private Optional<String> key(String sql, String id) {
        return jdbc.sql(sql).param(id).query(String.class).list().stream()
                .filter(key -> key != null)
                .findFirst();
    }

    private static Optional<String> found(Pattern pattern, String request, int group) {
        var match = pattern.matcher(request);
        return match.find() ? Optional.of(match.group(group)) : Optional.empty();
    }
}
