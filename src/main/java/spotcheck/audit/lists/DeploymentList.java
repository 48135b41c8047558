package spotcheck.audit.lists;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import spotcheck.audit.DeployedVersion;
import spotcheck.audit.Names;
import spotcheck.audit.Versions;
import spotcheck.calendar.ChinaTime;

/** Each version of each diagram and table: when it was deployed and by whom. */
@Component
@Order(7)
class DeploymentList implements AuditList {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ChinaTime.ZONE);

    private final Versions versions;
    private final Names names;

    DeploymentList(Versions versions, Names names) {
        this.versions = versions;
        this.names = names;
    }

    @Override
    public String id() {
        return "versions";
    }

    @Override
    public String title() {
        return "流程版本";
    }

    @Override
    public String about() {
        return "流程图和判断表的每一版，何时、由谁部署，现有多少流程在其上运行；日期按部署日筛选。";
    }

    @Override
    public List<String> headings() {
        return List.of("种类", "名称", "编号", "版本", "部署时间", "部署人", "部署来源", "运行中");
    }

    @Override
    public List<AuditLists.Group> groups(ListQuery query) {
        return List.of();
    }

    @Override
    public long count(ListQuery query) {
        return within(query).size();
    }

    @Override
    public void rows(ListQuery query, Slice slice, Consumer<List<String>> reader) {
        slice.of(within(query)).map(this::row).forEach(reader);
    }

    private List<DeployedVersion> within(ListQuery query) {
        return versions.all().stream()
                .filter(version -> query.includes(ChinaTime.dayOf(version.at())))
                .toList();
    }

    private List<String> row(DeployedVersion version) {
        return List.of(
                version.kind(),
                version.name(),
                version.key(),
                String.valueOf(version.version()),
                MOMENT.format(version.at()),
                version.by() == null ? "系统启动时" : names.directory().of(version.by()),
                Objects.requireNonNullElse(version.source(), ""),
                version.kind().equals("流程图") ? String.valueOf(version.running()) : "");
    }
}
