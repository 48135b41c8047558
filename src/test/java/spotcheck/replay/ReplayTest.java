package spotcheck.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.chain.Entry;
import spotcheck.replay.published.PublishedRow;
import spotcheck.replay.published.RowFile;
import spotcheck.training.DemoTest;

/** Real published results, through the tasks and forms that people have. */
class ReplayTest extends DemoTest {

    private static final Path PUBLISHED = Path.of("src/test/resources/replay/rows.csv");
    private static final ReplayMode TODAY = new ReplayMode(true, null);
    private static final ReplayMode AT_THE_TIME = new ReplayMode(false, null);

    @Autowired
    private FileReplay replay;

    @Autowired
    private CaseReplay cases;

    @Autowired
    private Entries entries;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void rowsOfAllRegionsComeToTheirOutcome() throws IOException {
        var before = count();
        var summary = replay.of(PUBLISHED);
        assertThat(summary.results()).hasSize(62);
        assertThat(summary.results()).allSatisfy(row -> assertThat(row.reason()).isNull());
        assertThat(summary.results())
                .extracting(RowResult::regime)
                .containsOnly("cq-2023", "nmg-trial", "sx-2023", "national-2020");
        assertThat(count()).isEqualTo(before + 62);
        assertThat(summary.exitCode()).isZero();
        assertThat(summary.text()).contains("共 62 行，办理 62 行，未能办理 0 行", "异议期", "整改期限");
    }

    /** Rows of other provinces, as if an authority of ours had made them: their own regimes are not ready. */
    @ParameterizedTest
    @ValueSource(strings = {"500000", "150100"})
    void refusalsFailedReinspectionsAndCleanResultsAreReachedUnderBothRegimes(String standIn) throws IOException {
        var mode = new ReplayMode(true, standIn);
        var results = RowFile.read(PUBLISHED).stream()
                .filter(row -> Set.of("P052", "P077", "P082").contains(row.id()))
                .map(row -> cases.run(row, mode))
                .toList();
        assertThat(results).extracting(RowResult::outcome).containsExactly("未发现不合格", "复查不合格", "拒检");
        assertThat(results.get(1).path()).contains("公告与公开（办理中）");
        assertThat(results).allSatisfy(row -> assertThat(row.notes()).anyMatch(note -> note.contains("代为立案")));
    }

    /** As other notices print them: brackets, wide signs, blanks, short names, columns that are missing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "重庆市江津区市场监管局,电商,某玩具公司,某某旗舰店,不合格(B类),监督抽查 | 不合格",
                "呼和浩特市市场监督管理局,网络,某服饰,某店,未发现不合格,监督抽查 | 未发现不合格",
                "内蒙古自治区市场监督管理局,生产,某化肥公司,,合格,复查 | 复查合格",
                "綦江区市场监督管理局,生产,某泵厂,,合格,复查 | 复查合格",
                "包头市市场监督管理局,生产,,包头市某厂,无正当理由拒绝接受监督抽查,监督抽查 | 拒检",
                "重庆市市场监督管理局,　生产 ,某水泥厂,/,停产,监督抽查 | 无法抽样（已结案）",
                "重庆市市场监督管理局,流通,某厂,/,不合格,监督抽查 | 不合格",
            })
    void rowsOfEveryKindComeToTheirOutcome(String cells, String outcome) throws IOException {
        var row = RowFile.read(
                        "authority,channel,producer,sampled_unit,result,check_kind,product_name\n" + cells + ",产品\n")
                .get(0);
        var result = cases.run(row, TODAY);
        assertThat(result.reason()).isNull();
        assertThat(result.outcome()).isEqualTo(outcome);
    }

    @Test
    void everyActIsThatOfSomebodyWhoMayDoIt() throws IOException {
        var result = cases.run(published("P001"), TODAY);
        var acts = entries.of(new CaseNumber(String.valueOf(result.caseNumber())));
        assertThat(actors(acts, "assignSamplers")).isSubsetOf("cq-sampler1", "cq-sampler2");
        assertThat(actors(acts, "performTest")).containsExactly("cq-inspector");
        assertThat(actors(acts, "acceptReport")).containsExactly("cq-organizer");
        assertThat(actors(acts, "case.opened")).containsExactly("cq-organizer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "重庆市市场监督管理局,生产,甲厂,部分合格,2024 | 不认识的检验结果",
                "重庆市市场监督管理局,生产,甲厂,,2024 | 没有填写检验结果",
                "重庆市市场监督管理局,生产,/,不合格,2024 | 不能确定当事人",
                "重庆市市场监督管理局,火星,甲厂,不合格,2024 | 不认识的抽样渠道",
                ",生产,甲厂,不合格,2024 | 没有填写组织抽查的机关",
                "某某市场监督管理局,生产,甲厂,不合格,2024 | 不在本系统的辖区内",
            })
    void aRowThatCannotRunTellsWhyAndLeavesNothingBehind(String cells, String reason) throws IOException {
        assertRefused(cells, TODAY, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "重庆市市场监督管理局,生产,甲厂,不合格,2017 | 早于系统收录的各办法",
                "重庆市市场监督管理局,生产,甲厂,不合格,去年 | 没有可识别的年份",
            })
    void inItsOwnYearARowFallsUnderTheRegimeOfThatYear(String cells, String reason) throws IOException {
        assertRefused(cells, AT_THE_TIME, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "P001, 2020, cq-2020",
        "P007, 2021, cq-2020",
        "P013, 2024, nmg-trial",
        "P016, 2023, national-2020",
        "P053, 2024, national-2020",
        "P082, 2023, national-2020"
    })
    void inItsYearARowRunsUnderTheRegimeOfThatYear(String id, String year, String regime) throws IOException {
        var result = cases.run(published(id), AT_THE_TIME);
        assertThat(result.reason()).isNull();
        assertThat(result.caseNumber()).contains("-" + year + "-");
        assertThat(result.regime()).isEqualTo(regime);
    }

    @Test
    void anAuthorityOfAnotherRegionIsTakenIntoTheRegistryWithItsPeople() throws IOException {
        var row = RowFile.read("""
                authority,channel,producer,sampled_unit,sampled_region,result,product_name
                杭州市市场监督管理局,流通,甲厂,乙店,浙江省杭州市西湖区,合格,电缆
                """).get(0);
        var result = cases.run(row, TODAY);
        assertThat(result.reason()).isNull();
        assertThat(result.caseNumber()).startsWith("330100-");
        assertThat(result.regime()).isEqualTo("national-2020");
        var acts = entries.of(new CaseNumber(String.valueOf(result.caseNumber())));
        assertThat(actors(acts, "performTest")).containsExactly("33-inspector");
        assertThat(jdbc.sql("select level from authority where code = '330106'")
                        .query(String.class)
                        .single())
                .isEqualTo("county");
    }

    private void assertRefused(String cells, ReplayMode mode, String reason) throws IOException {
        var before = count();
        var row = RowFile.read("authority,channel,producer,result,year,product_name\n" + cells + ",电缆\n")
                .get(0);
        var result = cases.run(row, mode);
        assertThat(result.reason()).contains(reason);
        assertThat(result.fault()).isFalse();
        assertThat(count()).isEqualTo(before);
    }

    /** Of another type than all before: the same product of the same firm may not be sampled again within six months. */
    private PublishedRow published(String id) throws IOException {
        var row = row(id, Files.readString(PUBLISHED));
        return row(id, Files.readString(PUBLISHED).replace(row.productName(), row.productName() + count() + "型"));
    }

    private static PublishedRow row(String id, String text) throws IOException {
        return RowFile.read(text).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> actors(List<Entry> acts, String kind) {
        return acts.stream()
                .filter(act -> act.kind().equals(kind))
                .map(Entry::actor)
                .toList();
    }

    private long count() {
        return jdbc.sql("select count(*) from spot_case").query(Long.class).single();
    }
}
