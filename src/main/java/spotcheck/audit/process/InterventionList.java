package spotcheck.audit.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.audit.Lines;
import spotcheck.audit.Names;
import spotcheck.audit.lists.AuditList;
import spotcheck.audit.lists.AuditLists.Title;
import spotcheck.audit.lists.ListQuery;
import spotcheck.intervention.Interventions;
import spotcheck.intervention.OperationWords;
import spotcheck.intervention.Sendings;

/**
 * What administrators and owners did past the tasks, from the engine's own log; what concerns no case is for the whole
 * country alone. To open a case, to ask a table and to work on a task is the daily work and left out.
 */
@Component
@Order(9)
class InterventionList extends AuditList {

    private static final Title TITLE =
            new Title("interventions", "管理干预", "查绕过办案程序的操作：不经任务和表单，直接改动流程、流程变量、定时作业、部署、人员和授权，由什么改成什么；日常办案不在其中。");
    private static final List<String> HEADINGS = List.of("时间", "人员", "操作", "案号", "内容");

    /** How many rows are told at once. */
    private static final int PORTION = 200;

    private static final Map<String, Object> PARAMETERS = Map.of(
            "toProcesses",
            List.of(
                    UserOperationLogEntry.OPERATION_TYPE_DELETE,
                    UserOperationLogEntry.OPERATION_TYPE_DELETE_HISTORY,
                    UserOperationLogEntry.OPERATION_TYPE_MODIFY_PROCESS_INSTANCE,
                    UserOperationLogEntry.OPERATION_TYPE_RESTART_PROCESS_INSTANCE,
                    UserOperationLogEntry.OPERATION_TYPE_MIGRATE,
                    UserOperationLogEntry.OPERATION_TYPE_SUSPEND,
                    UserOperationLogEntry.OPERATION_TYPE_ACTIVATE,
                    Sendings.MESSAGE,
                    Sendings.SIGNAL),
            "asking",
            UserOperationLogEntry.OPERATION_TYPE_EVALUATE,
            "things",
            List.of(
                    EntityTypes.PROCESS_DEFINITION,
                    EntityTypes.DEPLOYMENT,
                    EntityTypes.VARIABLE,
                    EntityTypes.JOB,
                    EntityTypes.JOB_DEFINITION,
                    EntityTypes.INCIDENT,
                    EntityTypes.BATCH,
                    EntityTypes.DECISION_DEFINITION,
                    EntityTypes.DECISION_INSTANCE,
                    EntityTypes.AUTHORIZATION,
                    EntityTypes.USER,
                    EntityTypes.GROUP,
                    EntityTypes.GROUP_MEMBERSHIP,
                    EntityTypes.FILTER,
                    EntityTypes.PROPERTY,
                    EntityTypes.OPERATION_LOG));

    private final OperationWords words;
    private final OperationDetails details;
    private final Interventions interventions;
    private final Names names;

    InterventionList(
            JdbcClient jdbc, Names names, OperationWords words, OperationDetails details, Interventions interventions) {
        super(TITLE, HEADINGS, jdbc, names);
        this.words = words;
        this.details = details;
        this.interventions = interventions;
        this.names = names;
    }

    /** The log has a line for each property; an operation on several processes stands under each of them. */
    @Override
    protected String sql(ListQuery query) {
        var area = query.area().everything() ? "1 = 1" : query.area().condition();
        return """
                select l.operation_id_ as operation, l.proc_inst_id_ as process, l.operation_type_ || ' ' || l.entity_type_ as act,
                  c.number, min(l.user_id_) as person, min(l.timestamp_) as at, max(l.timestamp_) as until
                from act_hi_op_log l
                  left join act_hi_procinst i on i.id_ = l.proc_inst_id_
                  left join spot_case c on c.number = i.business_key_
                where (l.entity_type_ in (:things) and l.operation_type_ <> :asking
                    or l.entity_type_ = 'ProcessInstance' and l.operation_type_ in (:toProcesses))
                  and %s and %s and %s and %s
                group by l.operation_id_, l.proc_inst_id_, l.operation_type_, l.entity_type_, c.number
                """.formatted(
                        area, query.moments("l.timestamp_"), query.persons("l.user_id_"), query.numbers("c.number"));
    }

    @Override
    protected Map<String, Object> parameters() {
        return PARAMETERS;
    }

    @Override
    protected String order() {
        return "at desc, operation, process, act";
    }

    @Override
    protected String groupBy() {
        return "act";
    }

    @Override
    protected String groupLabel(String act) {
        return words.act(act);
    }

    /** Without what was changed. */
    @Override
    protected List<String> row(ResultSet row, Names.Directory people) throws SQLException {
        return List.of(
                Lines.moment(row.getTimestamp("at").toInstant()),
                people.of(text(row, "person")),
                words.act(text(row, "act")),
                text(row, "number"));
    }

    /** What was changed stands in other tables; it is read for many rows at once. */
    @Override
    protected void rows(ListQuery query, Slice slice, Consumer<List<String>> reader) {
        var people = names.directory();
        var portion = new ArrayList<Operation>();
        page(query, slice, row -> {
            portion.add(Operation.of(row, row(row, people)));
            if (portion.size() == PORTION) {
                tell(portion, reader);
            }
        });
        tell(portion, reader);
    }

    /** What was noted in words is the whole of it for a case; for anything else it comes beside the engine's log. */
    private static String told(Operation one, String logged, Map<String, String> notes) {
        var ofCase = notes.get(one.id() + one.process());
        var beside = notes.getOrDefault(one.id(), "");
        if (ofCase != null && !one.process().isEmpty()) {
            return ofCase;
        }
        return beside.isEmpty() ? logged : logged + (logged.isEmpty() ? "" : "；") + beside;
    }

    private void tell(List<Operation> portion, Consumer<List<String>> reader) {
        var changes = details.of(portion);
        var notes = interventions.notes(portion.stream().map(Operation::id).toList());
        portion.forEach(
                one -> reader.accept(Stream.concat(one.told().stream(), Stream.of(told(one, changes.of(one), notes)))
                        .toList()));
        portion.clear();
    }
}
