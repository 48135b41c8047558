package spotcheck.law.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Rows;
import spotcheck.engine.deployment.DraftCheck;
import spotcheck.engine.deployment.LawReleases;
import spotcheck.law.DeployedLaw;
import spotcheck.regulation.LawTable;
import spotcheck.regulation.source.DataFiles;
import spotcheck.regulation.source.RegulationFiles;

/** The deployments of the engine as versions of the law; each is whole (ADR 0010), so the one with the newest overview is in force. */
@Component
class EngineLaw implements DeployedLaw {

    private static final Rows<File> FILES = Rows.of(File.class);

    private final JdbcClient jdbc;
    private final DraftCheck check;
    private final LawReleases releases;
    private final RegulationFiles regulations;

    EngineLaw(JdbcClient jdbc, DraftCheck check, LawReleases releases, RegulationFiles regulations) {
        this.jdbc = jdbc;
        this.check = check;
        this.releases = releases;
        this.regulations = regulations;
    }

    @Override
    public List<Version> versions() {
        return jdbc.sql("""
            select d.id_ as id, coalesce(d.name_, '') as name, d.deploy_time_ as at,
              coalesce((select min(l.user_id_) from act_hi_op_log l where l.deployment_id_ = d.id_
                and l.entity_type_ = 'Deployment' and l.operation_type_ = 'Create'),
                (select min(r.proposed_by) from law_draft r where r.version = d.id_), '') as person,
              (select count(*) from act_ru_execution e where e.proc_def_id_ = v.id_
                and e.parent_id_ is null) as running
            from act_re_procdef v join act_re_deployment d on d.id_ = v.deployment_id_
            where v.key_ = 'spotCheck' order by v.version_ desc
            """).query(EngineLaw::version).list();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getString("id"),
                row.getString("name"),
                OffsetDateTime.ofInstant(row.getTimestamp("at").toInstant(), ChinaTime.ZONE),
                row.getString("person"),
                row.getLong("running"));
    }

    @Override
    public List<File> files() {
        return versions().stream()
                .limit(1)
                .flatMap(version -> files(version.id()).stream())
                .toList();
    }

    private List<File> files(String version) {
        return jdbc.sql("""
            select case when p.key_ is not null then '流程图' when t.key_ is not null then '决策表'
                when b.name_ like '%.form' then '表单'
                when b.name_ like '%.html' then '文书模板' else '制度数据' end as kind,
              b.name_ as name, coalesce(p.name_, t.name_, '') as title,
              coalesce(cast(coalesce(p.version_, t.version_) as varchar(10)), '') as version,
              octet_length(b.bytes_) as size
            from act_ge_bytearray b
              left join act_re_procdef p on p.deployment_id_ = b.deployment_id_
                and p.resource_name_ = b.name_
              left join act_re_decision_def t on t.deployment_id_ = b.deployment_id_
                and t.resource_name_ = b.name_
            where b.deployment_id_ = ? and b.generated_ = false order by kind, b.name_
            """).param(version).query(FILES).list();
    }

    @Override
    public Map<String, byte[]> contents() {
        var contents = new TreeMap<String, byte[]>();
        DataFiles.lists().forEach(list -> regulations.inForce(list).ifPresent(content -> contents.put(list, content)));
        versions().stream().limit(1).forEach(version -> contents.putAll(contents(version.id())));
        return contents;
    }

    private Map<String, byte[]> contents(String version) {
        var contents = new TreeMap<String, byte[]>();
        jdbc.sql("select name_, bytes_ from act_ge_bytearray where deployment_id_ = ? and generated_ = false")
                .param(version)
                .query((row, number) -> contents.put(plain(row.getString("name_")), row.getBytes("bytes_")))
                .list();
        return contents;
    }

    private static String plain(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    @Override
    public List<String> findings(Map<String, byte[]> files) {
        return check.findings(files);
    }

    @Override
    public List<LawTable> tables(Map<String, byte[]> files) {
        return check.tables(files);
    }

    @Override
    public String release(String title, String owner, Map<String, byte[]> files) {
        return releases.asOwner(title, owner, files);
    }

    @Override
    public String restore(String title, String version) {
        return releases.asItWas(title, version);
    }
}
