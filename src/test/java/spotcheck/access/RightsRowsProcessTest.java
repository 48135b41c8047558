package spotcheck.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CasePosts;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.casefile.secret.BlindSamples;

/**
 * No row of the table of rights is decoration: each one is taken away, and somebody whom this row alone lets do something may
 * do it no more.
 */
class RightsRowsProcessTest extends StageTest {

    private static final String CITY = "500000";
    private static final String COUNTY = "500103";

    /** Acts on single cases; their conditions are on the case. */
    private static final Set<String> ON_CASES = Set.of(
            "case.read",
            "case.read-blind",
            "case.entries",
            "case.remark",
            "case.audit",
            "case.take-along",
            "case.take-referral",
            "case.urge",
            "evidence.read",
            "evidence.read-blind");

    @Autowired
    private RightsTable table;

    @Autowired
    private Rights rights;

    @Autowired
    private CaseVisibility visibility;

    @Autowired
    private CasePosts posts;

    @Autowired
    private BlindSamples blind;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
    }

    @Test
    void whoMayByOneRowAloneMayNoMoreWithoutIt() {
        var seen = new SoftAssertions();
        table.acts().stream().flatMap(act -> table.of(act.word()).stream()).forEach(row -> {
            var may = somebodyWhoMayBy(row);
            seen.assertThat(may.getAsBoolean()).as("with %s", row).isTrue();
            without(row, () -> seen.assertThat(may.getAsBoolean())
                    .as("without %s", row)
                    .isFalse());
            identity.clearAuthentication();
        });
        seen.assertAll();
    }

    /** What the doors and the engine ask is {@link Rights}; see DoorsProcessTest, EngineRightsTest and DeploymentTest. */
    @Test
    void everyActIsAskedForAtADoorOrInTheEngine() {
        assertThat(table.acts())
                .filteredOn(act -> act.doors().isEmpty())
                .extracting(Act::word)
                .containsExactlyInAnyOrder(
                        "jurisdiction.dispute",
                        "task.complete",
                        "decision.ask",
                        "password.change",
                        "people.manage",
                        "paper.seal",
                        "plan.open");
    }

    private BooleanSupplier somebodyWhoMayBy(Right row) {
        if (ON_CASES.contains(row.act())) {
            var number = caseFor(row);
            return () -> visibility.holds(row.act(), cases.get(number));
        }
        as("somebody", row.role());
        var alone = table.of(row.act()).stream()
                        .filter(other -> other.role().equals(row.role()))
                        .count()
                == 1;
        return () -> alone
                ? rights.may(row.act())
                : rights.may(row.act(), held -> held.condition().equals(row.condition()));
    }

    /** A case of which only this condition is true for a post of the role, and that post. */
    private CaseNumber caseFor(Right row) {
        var number = aCase("cq-2023", "seller");
        switch (row.condition()) {
            case "organized-here-or-below" -> {
                fixture.handledBy(number, "150102");
                as("somebody", row.role() + "-" + CITY);
            }
            case "handled-here-or-below" -> as("somebody", row.role() + "-" + COUNTY);
            case "came-here-or-below" -> {
                posts.add(number, "none", "140502");
                as("somebody", row.role() + "-140502");
            }
            case "came-to-my-post" -> {
                posts.add(number, row.role(), "140502");
                as("nm-handler", row.role() + "-140502");
            }
            case "came-to-enforcers-below" -> {
                posts.add(number, "enforcer", "140502");
                as("somebody", row.role() + "-140000");
            }
            case "sampled-by-me" -> {
                jdbc.sql("update spot_case set stage = 'sampling' where number = ?")
                        .param(number.value())
                        .update();
                jdbc.sql("insert into sampling_team (case_number, attempt, person, assigned_on) values (?, 1, ?, ?)")
                        .params(number.value(), "cq-sampler1", TODAY)
                        .update();
                as("cq-sampler1", "sampler-cq-body");
            }
            case "sampled-by-my-body" -> as("cq-sampler1", "sampler-cq-body");
            case "tested-by-my-body" -> as("somebody", row.role() + "-cq-lab1");
            case "tested-blind-by-my-body" -> {
                blind.order(cases.get(number));
                as("somebody", row.role() + "-cq-lab1");
            }
            case "in-my-area" -> as("somebody", row.role() + "-" + CITY);
            case "always" -> as("somebody", row.role());
            default -> throw new AssertionError("No case for " + row);
        }
        return number;
    }

    private void as(String person, String group) {
        identity.setAuthentication(
                person, List.of(Map.of("admin", "camunda-admin").getOrDefault(group, group)));
    }

    private void without(Right row, Runnable look) {
        var all = ReflectionTestUtils.getField(table, "rights");
        var left = ((List<?>) Objects.requireNonNull(all))
                .stream().filter(one -> !one.equals(row)).toList();
        ReflectionTestUtils.setField(table, "rights", left);
        try {
            look.run();
        } finally {
            ReflectionTestUtils.setField(table, "rights", all);
        }
    }
}
