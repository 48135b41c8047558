package spotcheck.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.planning.AnnualPlans;
import spotcheck.training.process.TrialPlan;

/** A world for trials: what is asked for is there, a second time nothing is doubled, and the plan is one that is in force. */
class TrialDataProcessTest extends StageTest {

    private static final TrialSize SMALL = new TrialSize(23, 101, 500, 0, 4);

    @Autowired
    private TrialRegisters registers;

    @Autowired
    private TrialPlan plan;

    @Autowired
    private AnnualPlans plans;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void theWorldIsAsItWas() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("annualPlan")
                .list()
                .forEach(running -> runtime.deleteProcessInstance(running.getId(), "the story is over"));
        jdbc.sql("update planning_file set plan_year = 1900 where plan_year <> 1900")
                .update();
        jdbc.sql("delete from firm_card").update();
        jdbc.sql("delete from catalogue_product where authority = '500000' and code like 'TR-%'")
                .update();
        jdbc.sql("delete from catalogue_version where authority = '500000' and number > 1")
                .update();
        jdbc.sql("delete from institution where id like 'trial-%'").update();
    }

    @Test
    void asManyAsAreAskedForAndNoneTwice() {
        var products = registers.make(SMALL);
        assertThat(products).hasSize(23).doesNotHaveDuplicates();
        registers.make(SMALL);
        assertThat(jdbc.sql("select count(*) from firm_card").query(Long.class).single())
                .isEqualTo(500);
        var number = new CaseNumber(plan.make("500000", products, 101));
        assertThat(plans.inForce(number).orElseThrow().lines()).hasSize(23).satisfies(lines -> assertThat(
                        lines.stream().mapToInt(line -> line.batches().total()).sum())
                .isEqualTo(101));
    }
}
