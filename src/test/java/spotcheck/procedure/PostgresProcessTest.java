package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static spotcheck.inspection.InspectionForms.acceptedAsFailing;
import static spotcheck.sampling.SamplingForms.with;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.AuthorizationService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import spotcheck.Person;
import spotcheck.SpotcheckApplication;
import spotcheck.audit.lists.AuditLists;
import spotcheck.audit.lists.ListFilter;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Conclusion;
import spotcheck.custody.unit.UnitState;

/** The database of an authority: PostgreSQL, without the people of the demo profile. */
@ActiveProfiles(profiles = "production", inheritProfiles = false)
@TestPropertySource(
        properties = {
            "spring.flyway.locations=classpath:db/migration,classpath:db/demo",
            "camunda.bpm.job-execution.enabled=false",
            "spotcheck.evidence.files-required=false"
        })
@DirtiesContext
class PostgresProcessTest extends Procedure {

    private static final EmbeddedPostgres POSTGRES = start();

    @Autowired
    private DataSource source;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuditLists lists;

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException noDatabase) {
            throw new IllegalStateException(noDatabase);
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", PostgresProcessTest::url);
        registry.add("spring.datasource.username", () -> "postgres");
        registry.add("spring.datasource.password", () -> "postgres");
    }

    private static String url() {
        return POSTGRES.getJdbcUrl("postgres", "postgres");
    }

    @Test
    void aWholeCaseRunsOnPostgresql() throws SQLException {
        try (var connection = source.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
        }
        opened(INNER_MONGOLIA, "producer");
        sampledForNothing();
        failed();
        aStepIsDoneAgain();
        ordered();
        told(PARTY);
        retestGranted(PARTY);
        retested("conforms");
        publishedAndClosed();
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.QUALIFIED);
        assertThat(custody.get(number).test().state()).isEqualTo(UnitState.RETURNED);
        theChainTellsOfADirectEdit();
        everyListOfTheAuditIsRead();
    }

    private void aStepIsDoneAgain() {
        var step = jdbc.sql("select id from step_taken where case_number = ? and step = 'acceptReport'")
                .param(number.value())
                .query(Long.class)
                .single();
        var answer = door.asks(
                Person.of(cases.get(number), "organizer"),
                "POST",
                "/api/cases/" + number + "/steps/" + step + "/amendment",
                "{\"reason\": \"审核意见选错了\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(openTasks(number)).containsExactly("acceptReport");
        isAsItsEntriesSay();
        does("acceptReport", with(acceptedAsFailing(), "seriousGround", "none"));
    }

    private void everyListOfTheAuditIsRead() {
        identity.setAuthentication("auditor", List.of("auditor"));
        var today = ChinaTime.today(clock);
        try {
            assertThat(lists.titles()).extracting(AuditLists.Title::id).allSatisfy(list -> {
                var page = lists.page(list, ListFilter.days(today.minusYears(1), today), 0, 50)
                        .orElseThrow();
                assertThat(page.total() == 0).isEqualTo(page.rows().isEmpty());
            });
        } finally {
            identity.clearAuthentication();
        }
    }

    private void theChainTellsOfADirectEdit() {
        assertThat(chain.check(number).intact())
                .as(chain.check(number).message())
                .isTrue();
        jdbc.sql("update entry set title = 'x' where case_number = ? and seq = 3")
                .param(number.value())
                .update();
        assertThat(chain.check(number).brokenAt()).isEqualTo(3);
    }

    @Test
    void theFirstCasesOfAYearAreNumberedThoughTheyAreOpenedAtOnce() throws Exception {
        clock.travelTo(LocalDate.of(2027, 1, 4));
        var opened = AtOnce.all(
                4, Collections.<Callable<CaseNumber>>nCopies(8, () -> procedure.open(opening(CHONGQING, "producer"))));
        assertThat(opened)
                .extracting(CaseNumber::value)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 8)
                        .mapToObj(running -> "500000-2027-0000" + running)
                        .toList());
    }

    @Test
    void rolesExistAndDemoUsersDoNot() {
        assertThat(identity.createGroupQuery().groupId("organizer-500000").count())
                .isEqualTo(1);
        assertThat(identity.createUserQuery()
                        .userIdIn("admin", "auditor", "owner")
                        .count())
                .isZero();
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .groupIdIn("organizer-500000")
                        .count())
                .isPositive();
    }

    @Test
    void theDemoProfileRefusesToStartBesideRealData() {
        var demo = new SpringApplicationBuilder(SpotcheckApplication.class).profiles("demo");
        assertThatThrownBy(() -> demo.run("--spring.datasource.url=" + url(), "--server.port=0"))
                .hasStackTraceContaining("演示配置（demo）只能使用内嵌 H2 数据库");
    }
}
