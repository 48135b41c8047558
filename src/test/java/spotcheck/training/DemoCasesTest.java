package spotcheck.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import spotcheck.replay.RowResult;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:demo-cases;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=256")
class DemoCasesTest extends DemoTest {

    @Autowired
    private DemoCases cases;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anEmptyDemoWorldGetsCasesInManyStagesUnderBothRegimesOnce() {
        var made = cases.makeOnce();
        assertThat(made).hasSize(17).allSatisfy(row -> assertThat(row.reason()).isNull());
        assertThat(made).extracting(RowResult::regime).contains("nmg-trial", "cq-2023");
        assertThat(made.stream().flatMap(row -> row.tasks().stream()).distinct())
                .contains("选派抽样人员", "消费者名义购样", "核实拒检认定", "审核检验报告", "登记异议", "审批公告")
                .contains("签收违法线索", "签收移交清单", "决定是否复检", "登记复检手续", "核验备用样品", "按规定处置", "组织复查并抽样");
        assertThat(cases.makeOnce()).isEmpty();
        jdbc.sql("delete from demo_row where row_id in ('D02', 'D01')")
                .update(); // the server was killed before these two
        assertThat(cases.makeOnce()).extracting(RowResult::row).containsExactly("D01", "D02");
        assertThat(cases.makeOnce()).isEmpty();
    }
}
