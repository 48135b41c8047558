package spotcheck.audit.lists;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.audit.Area;
import spotcheck.audit.Intervention;
import spotcheck.audit.Interventions;
import spotcheck.audit.Names;
import spotcheck.calendar.ChinaTime;

/** What administrators and owners did past the tasks; what concerns no case is for the whole country alone. */
@Component
@Order(9)
class InterventionList implements AuditList {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ChinaTime.ZONE);

    private final Interventions interventions;
    private final Names names;
    private final JdbcClient jdbc;

    InterventionList(Interventions interventions, Names names, JdbcClient jdbc) {
        this.interventions = interventions;
        this.names = names;
        this.jdbc = jdbc;
    }

    @Override
    public String id() {
        return "interventions";
    }

    @Override
    public String title() {
        return "管理干预";
    }

    @Override
    public String about() {
        return "不经任务和表单，直接对流程、流程变量、定时作业、部署、人员和授权所作的操作；日期按操作日筛选。";
    }

    @Override
    public List<String> headings() {
        return List.of("时间", "人员", "操作", "案号", "内容");
    }

    @Override
    public List<AuditLists.Group> groups(ListQuery query) {
        return found(query).stream()
                .collect(Collectors.groupingBy(Intervention::act, Collectors.counting()))
                .entrySet()
                .stream()
                .map(group -> new AuditLists.Group(group.getKey(), group.getValue()))
                .toList();
    }

    @Override
    public long count(ListQuery query) {
        return found(query).size();
    }

    @Override
    public void rows(ListQuery query, Slice slice, Consumer<List<String>> reader) {
        var directory = names.directory();
        slice.of(found(query)).map(one -> row(one, directory)).forEach(reader);
    }

    private List<Intervention> found(ListQuery query) {
        var within = interventions.all().stream()
                .filter(one -> query.includes(ChinaTime.dayOf(one.at())))
                .toList();
        if (query.area().everything()) {
            return within;
        }
        var mine = ofArea(within, query.area());
        return within.stream().filter(one -> mine.contains(number(one))).toList();
    }

    private Set<String> ofArea(List<Intervention> all, Area area) {
        var numbers = all.stream()
                .map(InterventionList::number)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
        if (numbers.isEmpty()) {
            return Set.of();
        }
        var parameters = new HashMap<>(area.parameters());
        parameters.put("numbers", numbers);
        return new HashSet<>(
                jdbc.sql("select c.number from spot_case c where c.number in (:numbers) and " + area.condition())
                        .params(parameters)
                        .query(String.class)
                        .list());
    }

    private static String number(Intervention one) {
        return Objects.toString(one.caseNumber(), "");
    }

    private static List<String> row(Intervention one, Names.Directory directory) {
        return List.of(MOMENT.format(one.at()), directory.of(one.by()), one.act(), number(one), one.details());
    }
}
