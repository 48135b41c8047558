package spotcheck.engine.deployment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.engine.deployment.file.DataFile;
import spotcheck.engine.deployment.file.PaperFile;
import spotcheck.regulation.source.DeployedRegulations;

/** Lists and catalogues in the deployments of the engine; each deployment is whole, so the newest has all that owners brought. */
@Component
class RegulationsInForce implements DeployedRegulations {

    private final JdbcClient jdbc;

    RegulationsInForce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String version() {
        return jdbc.sql("""
            select deployment_id_ from act_re_procdef where key_ = :overview
            order by version_ desc fetch first 1 rows only
            """)
                .param("overview", WholeDeployment.OVERVIEW)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** A version that says the same as the one after it is read and let go: each deployment brings all files again. */
    @Override
    public List<SourceFile> files() {
        var files = new ArrayList<SourceFile>();
        var after = new HashMap<String, byte[]>();
        jdbc.sql("""
            select b.deployment_id_ as version, b.name_ as name, b.bytes_ as content
            from act_re_procdef v join act_ge_bytearray b on b.deployment_id_ = v.deployment_id_
            where v.key_ = :overview and b.generated_ = false
              and (b.name_ like '%.csv' or b.name_ like '%.yaml')
            order by v.version_ desc
            """).param("overview", WholeDeployment.OVERVIEW).query(row -> {
            var name = PaperFile.plain(row.getString("name"));
            var content = row.getBytes("content");
            if (DataFile.isOne(name) && !Arrays.equals(after.put(name, content), content)) {
                files.add(new SourceFile(row.getString("version"), name, content));
            }
        });
        return files;
    }
}
