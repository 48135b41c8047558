package spotcheck.audit.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.audit.Lines;
import spotcheck.audit.Names;
import spotcheck.audit.lists.AuditList;
import spotcheck.audit.lists.AuditLists.Title;
import spotcheck.audit.lists.ListQuery;

/** Each version of each diagram and table: when it was deployed and by whom. Read from the engine's tables, page by page. */
@Component
@Order(7)
class DeploymentList extends AuditList {

    private static final Title TITLE = new Title("versions", "流程版本", "流程图和判断表的每一版，何时、由谁部署，现有多少流程在其上运行；日期按部署日筛选。");
    private static final List<String> HEADINGS = List.of("种类", "名称", "编号", "版本", "部署时间", "部署人", "部署来源", "运行中");

    private static final String DEPLOYED = """
            select '%s' as kind, v.key_ as word, v.name_ as name, v.version_ as version, p.deploy_time_ as at,
              p.source_ as source, by_person.user_id_ as person, %s as running
            from %s v
              join act_re_deployment p on p.id_ = v.deployment_id_
              left join (select deployment_id_, min(user_id_) as user_id_ from act_hi_op_log
                where entity_type_ = 'Deployment' and operation_type_ = 'Create' group by deployment_id_) by_person
                on by_person.deployment_id_ = v.deployment_id_
            """;
    private static final String RUNNING = """
              left join (select proc_def_id_, count(*) as number from act_ru_execution
                where parent_id_ is null group by proc_def_id_) runs on runs.proc_def_id_ = v.id_
            """;

    DeploymentList(JdbcClient jdbc, Names names) {
        super(TITLE, HEADINGS, jdbc, names);
    }

    @Override
    protected String sql(ListQuery query) {
        var diagrams = DEPLOYED.formatted("流程图", "coalesce(runs.number, 0)", "act_re_procdef") + RUNNING;
        var tables = DEPLOYED.formatted("判断表", "cast(null as bigint)", "act_re_decision_def");
        return "select * from (" + diagrams + " union all " + tables + ") version where " + query.moments("at");
    }

    @Override
    protected String order() {
        return "at desc, kind, word, version desc";
    }

    @Override
    protected List<String> row(ResultSet row, Names.Directory people) throws SQLException {
        var person = text(row, "person");
        var name = text(row, "name");
        return List.of(
                text(row, "kind"),
                name.isEmpty() ? text(row, "word") : name,
                text(row, "word"),
                text(row, "version"),
                Lines.moment(row.getTimestamp("at").toInstant()),
                person.isEmpty() ? "系统启动时" : people.of(person),
                text(row, "source"),
                text(row, "running"));
    }
}
