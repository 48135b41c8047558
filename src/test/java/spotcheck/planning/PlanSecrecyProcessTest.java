package spotcheck.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import spotcheck.Person;
import spotcheck.Proves;

/** What is to be checked is seen by who plans it, by those above and by auditors, at every door, and in no list of cases. */
class PlanSecrecyProcessTest extends PlanStory {

    private static final String SECRET = "秘密待查产品";

    @BeforeEach
    void aDistrictPlans() {
        opened("500103", 2026);
        does(organizer(), "draftPlan", lines(line(SECRET), line("燃气灶", "quarter", "3")));
    }

    @Test
    void whoNeedsItReadsItAtItsDoors() {
        for (var reader : List.of(
                organizer(),
                leader(),
                employed("organizer", "500000", "丁"),
                new Person("auditor", "auditor"),
                new Person("admin", "camunda-admin"))) {
            assertThat(asks(reader, "/api/plans/" + number)).as(reader.id()).contains(SECRET);
            assertThat(asks(reader, "/plans/" + number)).as(reader.id()).contains(SECRET);
            assertThat(asks(reader, "/api/plans?year=2026")).as(reader.id()).contains(number.value());
        }
    }

    @Test
    void nobodyElseFindsItAnywhere() {
        var strangers = List.of(
                new Person("cq-handler", "handler-500103"),
                new Person("cq-enforcer", "enforcer-500103"),
                new Person("cq-sampler1", "sampler-cq-body"),
                new Person("cq-inspector", "inspector-cq-lab1"),
                new Person("owner", "owner"),
                employed("organizer", "500105", "己"),
                employed("organizer", "150000", "庚"));
        for (var stranger : strangers) {
            assertThat(doors().map(path -> asks(stranger, path)))
                    .as(stranger.id())
                    .noneMatch(answer -> answer.contains(SECRET) || answer.contains("渝中区市场监督管理局2026年度"));
            assertThat(asks(stranger, "/api/plans?year=2026")).as(stranger.id()).doesNotContain(number.value());
        }
    }

    /** Also for those who may read it, it is no case. */
    @Test
    void noListOfCasesHasIt() {
        assertThat(asks(organizer(), "/api/cases?query=" + number)).doesNotContain(SECRET, "年度监督抽查计划");
        assertThat(asks(new Person("auditor", "auditor"), "/api/audit/cases")).doesNotContain(number.value());
    }

    /** Given districts without a plan, when the city looks, then it sees which; given one that is late, then that it is late. */
    @Test
    @Proves({"CQN-1-2a", "NMG-11d"})
    void theLevelAboveSeesWhoHasNoPlanAndWhoIsLate() {
        var city = employed("organizer", "500000", "丁");
        assertThat(asks(city, "/plans?year=2026")).contains("没有本年度计划的下级部门", "重庆市江北区市场监督管理局");

        opened("150102", 2027);
        var above = employed("organizer", "150100", "丁");
        assertThat(asks(above, "/plans?year=2027")).contains("2026-11-30").doesNotContain("逾期未报");
        clock.travelTo(LocalDate.of(2026, 12, 1));
        assertThat(asks(above, "/plans?year=2027")).contains("逾期未报");
    }

    private Stream<String> doors() {
        var task = task(number, "reviewPlan").getId();
        return Stream.of(
                "/api/plans",
                "/api/plans/" + number,
                "/plans",
                "/plans?year=2026",
                "/plans/" + number,
                "/api/cases/" + number,
                "/cases/" + number,
                "/cases?query=" + number,
                "/api/cases?query=" + number,
                "/api/cases/" + number + "/entries",
                "/api/cases/" + number + "/papers",
                "/api/cases/" + number + "/evidence",
                "/evidence/" + number,
                "/api/tasks/" + task + "/casefile",
                "/engine-rest/task/" + task,
                "/engine-rest/task/" + task + "/form-variables",
                "/engine-rest/task?processInstanceBusinessKey=" + number,
                "/tasks",
                "/start",
                "/messages");
    }

    private String asks(Person person, String path) {
        return door.asks(person, "GET", path, "").body();
    }

    @Test
    void thePanelBesideTheTaskWorksAsForACase() {
        assertThat(asks(reviewer(), "/api/tasks/" + task(number, "reviewPlan").getId() + "/casefile"))
                .contains("年度监督抽查计划", "编制年度计划");
    }
}
