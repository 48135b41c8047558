package spotcheck.engine.security.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import spotcheck.access.Rights;
import spotcheck.access.RightsTable;
import spotcheck.engine.security.Addresses;
import spotcheck.engine.security.refusal.Answers;
import spotcheck.engine.security.refusal.PlainDenials;

/**
 * Before the engine's own interface: what changes something and stands in no row of {@code access/engine-doors.csv} is for
 * administrators alone. The engine asks for no right where it finds nothing to do, and of some resources never does. A long
 * question is open to everybody: what the engine grants answers it.
 */
class EngineDoors extends OncePerRequestFilter {

    /** In place of an act: open to everybody. */
    private static final String QUESTION = "question";

    /** In place of an act: shut for everybody, with the reason. */
    private static final String PAST_THE_FORM = "past-the-form";

    private static final String FORM = "任务只能通过表单办理；备注和证据请在案卷面板中添加";
    /** In place of an act: shut for everybody, since old law stays readable and cases run by it. */
    private static final String LAW_STAYS = "law-stays";

    private static final String KEPT = "部署不能删除：每一版法律都要留存，案卷按它办理；要退回以前的版本，由流程负责人在“法律变更”页面提请";
    private static final Set<String> SHOWING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern ENGINE = Pattern.compile("^(/engine-rest|/camunda/api/engine)(/engine/[^/]+)?");

    private final Rights rights;
    private final IdentityService identity;
    private final List<EngineDoor> doors;

    EngineDoors(Rights rights, RightsTable table, IdentityService identity) {
        this.rights = rights;
        this.identity = identity;
        this.doors = rows();
        doors.stream()
                .map(EngineDoor::act)
                .filter(act -> !Set.of(QUESTION, PAST_THE_FORM, LAW_STAYS).contains(act))
                .forEach(table::act);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SHOWING.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        var act = act(request);
        if (act.equals(PAST_THE_FORM)) {
            Answers.write(response, HttpServletResponse.SC_BAD_REQUEST, FORM);
        } else if (act.equals(LAW_STAYS)) {
            Answers.write(response, HttpServletResponse.SC_FORBIDDEN, mayDo("") ? KEPT : PlainDenials.DENIED);
        } else if (act.equals(QUESTION) || mayDo(act)) {
            chain.doFilter(request, response);
        } else {
            Answers.write(response, HttpServletResponse.SC_FORBIDDEN, PlainDenials.DENIED);
        }
    }

    /** What the first row that is meant says; nothing if none is. */
    private String act(HttpServletRequest request) {
        var where = PathContainer.parsePath(
                ENGINE.matcher(Addresses.within(request)).replaceFirst(""));
        return doors.stream()
                .filter(door -> door.isMeant(request.getMethod(), where))
                .map(EngineDoor::act)
                .findFirst()
                .orElse("");
    }

    private boolean mayDo(String act) {
        var person = identity.getCurrentAuthentication();
        return person != null
                && (person.getGroupIds().contains(Groups.CAMUNDA_ADMIN) || (!act.isEmpty() && rights.may(act)));
    }

    private static List<EngineDoor> rows() {
        var csv = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var file = Objects.requireNonNull(RightsTable.class.getResourceAsStream("/access/engine-doors.csv"));
                var records = csv.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return records.stream()
                    .map(row -> EngineDoor.of(row.get("door"), row.get("act")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
