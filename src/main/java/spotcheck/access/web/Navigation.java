package spotcheck.access.web;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.access.Rights;
import spotcheck.access.RightsTable;

/** The pages to which somebody is led: those that the table of rights opens to one of the own posts. */
@Component
class Navigation {

    private static final List<Page> PAGES = List.of(
            new Page("start", "/start", "工作台"),
            new Page("tasklist", "/camunda/app/tasklist/", "任务列表"),
            new Page("tasks", "/tasks", "任务分派"),
            new Page("cases", "/cases", "查案件"),
            new Page("draws", "/draws", "双随机抽取"),
            new Page("samples", "/samples", "待接收样品"),
            new Page("messages", "/messages", "消息"),
            new Page("search", "/regulations", "规则目录"),
            new Page("places", "/regulations/places", "落实之处"),
            new Page("coverage", "/regulations/coverage", "落实情况"),
            new Page("changes", "/regulations/changes", "制度差异"),
            new Page("detailed-rules", "/detailed-rules", "实施细则"),
            new Page("bodies", "/bodies", "技术机构"),
            new Page("practices", "/practices", "采用惯例"),
            new Page("templates", "/papers/templates", "文书模板"),
            new Page("rights", "/rights", "权限表"),
            new Page("deputies", "/deputies", "代理"),
            new Page("evidence", "/evidence", "证据文件"),
            new Page("cockpit", "/camunda/app/cockpit/", "流程监控"));

    private final RightsTable table;
    private final Rights rights;

    Navigation(RightsTable table, Rights rights) {
        this.table = table;
        this.rights = rights;
    }

    public List<Page> pages() {
        var own = rights.roles();
        return PAGES.stream()
                .filter(page -> table.behind("GET " + page.path()).stream()
                        .flatMap(act -> table.of(act.word()).stream())
                        .anyMatch(right -> own.contains(right.role())))
                .toList();
    }

    /**
     * One page of ours in the navigation.
     *
     * @param id by which a page says that it is the current one
     */
    public record Page(String id, String path, String label) {}
}
