package spotcheck.intervention;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.AuthorityFile;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.regulation.RuleIds;

/** What is done to a case past its tasks and forms: never without a reason, always an entry. */
@Component
public class Interventions {

    /** Kind of these entries. */
    public static final String KIND = "intervention";

    private static final Duration VALID = Duration.ofMinutes(15);
    private static final int SHORTEST = 4;
    private static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Entries entries;
    private final CaseVisibility visibility;
    private final Clock clock;

    Interventions(JdbcClient jdbc, CurrentActor actor, Entries entries, CaseVisibility visibility, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.entries = entries;
        this.visibility = visibility;
        this.clock = clock;
    }

    /**
     * Says why one is going to act past the procedure of this case; good for a quarter of an hour.
     *
     * @return until when
     * @throws Forbidden if the person may not
     * @throws Refused if it is no reason
     */
    @Transactional
    public OffsetDateTime announce(AuthorityFile file, String reason) {
        if (!visibility.holds("case.intervene", file)) {
            throw new Forbidden(CaseVisibility.UNSEEN);
        }
        var checked = checked(reason);
        var until = now().plus(VALID);
        jdbc.sql("insert into intervention_reason (case_number, person, reason, given_at, valid_until)"
                        + " values (?, ?, ?, ?, ?)")
                .params(file.number().value(), actor.id(), checked, now(), until)
                .update();
        return until;
    }

    /**
     * Why the person who is logged in acts past the procedure of this case.
     *
     * @param sent with the request itself; empty where nothing was
     * @throws Refused if no reason was given
     */
    public String reason(CaseNumber number, String sent) {
        return sent.isBlank() ? announced(number).orElseThrow(() -> missing(number)) : checked(sent);
    }

    private Optional<String> announced(CaseNumber number) {
        return jdbc
                .sql("select reason from intervention_reason where case_number = ? and person = ?"
                        + " and valid_until > ? order by id desc")
                .params(number.value(), actor.id(), now())
                .query(String.class)
                .list()
                .stream()
                .findFirst();
    }

    private static Refused missing(CaseNumber number) {
        return new Refused(
                "reason",
                "绕过办案程序的操作要记入案卷，必须说明理由：请先打开“/cases/" + number
                        + "/intervention”写明理由，十五分钟内有效；程序可在请求头 X-Intervention-Reason 中写明（UTF-8，按网址编码）。本次未作任何改动");
    }

    private static String checked(String reason) {
        var text = reason.strip();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            throw new Refused("reason", "理由应写明为何不经任务和表单办理，" + SHORTEST + "至" + LONGEST + "字");
        }
        return text;
    }

    /**
     * Enters what was done past the tasks.
     *
     * @param told what was done, by Chinese label: from what and to what
     */
    public void enter(CaseNumber number, Done done, String reason, Map<String, ?> told) {
        var details = new LinkedHashMap<String, Object>();
        details.put("理由", reason);
        details.putAll(told);
        details.put("操作编号", done.operation());
        entries.add(number, KIND, "管理干预：" + done.act(), details, RuleIds.none());
        note(done.operation(), done.process(), "理由：" + reason + "；" + facts(told));
    }

    /** Keeps beside the engine's log what it does not say itself. */
    public void note(String operation, String process, String told) {
        jdbc.sql("insert into intervention_note (operation, process, told) values (?, ?, ?)")
                .params(operation, process, told)
                .update();
    }

    /** What the notes say, by operation and process one after the other. */
    public Map<String, String> notes(List<String> operations) {
        return operations.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select operation, process, told from intervention_note where operation in (:operations)"
                                + " order by id")
                        .param("operations", operations)
                        .query(Note.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(
                                note -> note.operation() + note.process(),
                                Note::told,
                                (one, more) -> one + "；" + more));
    }

    private static String facts(Map<String, ?> told) {
        return told.entrySet().stream()
                .map(fact -> fact.getKey() + "：" + fact.getValue())
                .collect(Collectors.joining("；"));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
    }

    /**
     * What was done past the tasks.
     *
     * @param operation as the engine counts it
     * @param process the instance to which it was done
     * @param act in Chinese
     */
    public record Done(String operation, String process, String act) {}

    record Note(String operation, String process, String told) {}
}
