package spotcheck.access.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import spotcheck.access.LoggedIn;
import spotcheck.access.Rights;
import spotcheck.access.RightsTable;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;

/** The pages to which somebody is led, in seven groups at most: those that the table of rights opens to one of the own posts. */
@Component
class Navigation {

    private static final List<Group> GROUPS = List.of(
            new Group("工作台", List.of(new Page("start", "/start", "工作台"), new Page("messages", "/messages", "消息"))),
            new Group("任务列表", List.of(new Page("tasklist", "/camunda/app/tasklist/", "任务列表"))),
            new Group("任务分派", List.of(new Page("tasks", "/tasks", "任务分派"), new Page("deputies", "/deputies", "代理"))),
            new Group(
                    "案件",
                    List.of(
                            new Page("cases", "/cases", "查案件"),
                            new Page("samples", "/samples", "待接收样品"),
                            new Page("evidence", "/evidence", "证据文件"),
                            new Page("below", "/urgings/below", "下级案件"),
                            new Page("urgings", "/urgings", "督办"),
                            new Page("doubts", "/doubts", "审计疑点"))),
            new Group(
                    "计划",
                    List.of(
                            new Page("plans", "/plans", "年度计划"),
                            new Page("campaigns", "/campaigns", "抽查方案"),
                            new Page("detailed-rules", "/detailed-rules", "实施细则"),
                            new Page("bodies", "/bodies", "技术机构"),
                            new Page("registers", "/registers", "登记表"),
                            new Page("draws", "/draws", "双随机抽取"))),
            new Group(
                    "法规",
                    List.of(
                            new Page("search", "/regulations", "规则目录"),
                            new Page("places", "/regulations/places", "落实之处"),
                            new Page("coverage", "/regulations/coverage", "落实情况"),
                            new Page("changes", "/regulations/changes", "制度差异"),
                            new Page("practices", "/practices", "采用惯例"),
                            new Page("law", "/law", "法律变更"))),
            new Group(
                    "管理",
                    List.of(
                            new Page("setup", "/setup", "机构和人员"),
                            new Page("templates", "/papers/templates", "文书模板"),
                            new Page("rights", "/rights", "权限表"),
                            new Page("cockpit", "/camunda/app/cockpit/", "流程监控"))));

    private final RightsTable table;
    private final Rights rights;
    private final LoggedIn loggedIn;
    private final People people;

    Navigation(RightsTable table, Rights rights, LoggedIn loggedIn, People people) {
        this.table = table;
        this.rights = rights;
        this.loggedIn = loggedIn;
        this.people = people;
    }

    public List<Page> pages() {
        return groups().stream().flatMap(group -> group.pages().stream()).toList();
    }

    /** Without those that hold no page for the reader. */
    public List<Group> groups() {
        var own = rights.roles();
        return GROUPS.stream()
                .map(group -> new Group(
                        group.label(),
                        group.pages().stream().filter(page -> isOpen(page, own)).toList()))
                .filter(group -> !group.pages().isEmpty())
                .toList();
    }

    /** Name of the reader, or the login of one whom the register does not have. */
    public String reader() {
        return people.find(loggedIn.id()).map(Person::name).orElse(loggedIn.id());
    }

    private boolean isOpen(Page page, Set<String> own) {
        return table.behind("GET " + page.path()).stream()
                .flatMap(act -> table.of(act.word()).stream())
                .anyMatch(right -> own.contains(right.role()));
    }

    /** Pages of one subject; its first is where the label leads. */
    public record Group(String label, List<Page> pages) {

        public boolean has(String id) {
            return pages.stream().anyMatch(page -> page.id().equals(id));
        }
    }

    /**
     * One page of ours in the navigation.
     *
     * @param id by which a page says that it is the current one
     */
    public record Page(String id, String path, String label) {}
}
