package spotcheck.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Channel;
import spotcheck.inspection.report.Reports;
import spotcheck.inspection.report.TestReport;
import spotcheck.registry.party.Parties;
import spotcheck.replay.published.RowFile;
import spotcheck.training.DemoTest;

/** Rows as authorities of many provinces published them, and what was published of each. */
class PublishedRowsTest extends DemoTest {

    private static final Path ROWS = Path.of("src/test/resources/replay/published-rows.csv");
    private static final ReplayMode TODAY = new ReplayMode(true, null);

    @Autowired
    private CaseReplay replay;

    @Autowired
    private Cases cases;

    @Autowired
    private Parties parties;

    @Autowired
    private Reports reports;

    /** The column {@code expect} of the file, in the words of the command. */
    @Test
    void everyRowComesToWhatWasPublished() throws IOException {
        var expected = Map.ofEntries(
                Map.entry("N08", "未发现不合格"),
                Map.entry("N10", "违法线索移交"),
                Map.entry("N17", "无法抽样（已结案）"),
                Map.entry("N18", "无法抽样（已结案）"),
                Map.entry("N20", "拒检"),
                Map.entry("N22", "拒检"),
                Map.entry("N26", "未发现不合格"),
                Map.entry("N39", "违法线索移交"),
                Map.entry("N44", "未发现不合格"));
        var results = RowFile.read(ROWS).stream()
                .map(row -> replay.run(row, TODAY))
                .collect(Collectors.toMap(RowResult::row, Function.identity()));
        assertThat(results.remove("N42").reason()).contains("不能确定当事人");
        assertThat(results.values()).allSatisfy(row -> {
            assertThat(row.reason()).as(row.row()).isNull();
            assertThat(row.outcome()).as(row.row()).isEqualTo(expected.getOrDefault(row.row(), "不合格"));
        });
        assertThat(Objects.requireNonNull(results.get("N10")).notes()).anyMatch(note -> note.contains("不另下达责令整改通知书"));
        assertThat(Objects.requireNonNull(results.get("N16")).notes())
                .anyMatch(note -> note.contains("复检"))
                .anyMatch(note -> note.contains("经复检"));
        var sale = cases.get(number(Objects.requireNonNull(results.get("N24"))));
        assertThat(sale.channel()).isEqualTo(Channel.SELLER);
        assertThat(parties.get(Objects.requireNonNull(sale.labelledProducer())).name())
                .isEqualTo("中山市示例卅二电器有限公司");
        assertThat(cases.get(number(Objects.requireNonNull(results.get("N30")))).labelledProducer())
                .isNull();
        assertThat(reports.get(number(Objects.requireNonNull(results.get("N01"))), TestReport.FIRST)
                        .report()
                        .items())
                .extracting(item -> item.item())
                .containsExactly("厚度和厚度偏差", "拉伸负荷");
        assertThat(reports.get(number(Objects.requireNonNull(results.get("N12"))), TestReport.FIRST)
                        .report()
                        .items())
                .as("commas inside brackets divide nothing")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "国家药监局|监督抽检|医疗器械|体温计|生产|某厂|不合格|各自的法律法规",
                "重庆市市场监督管理局|食品安全监督抽检|糕点|月饼|流通|某厂|不合格|食品安全法",
                "重庆市市场监督管理局|监督抽查|电缆|电缆|生产|未标注厂名厂址|不合格|未标注生产者",
            })
    void whatCannotRunIsRefusedForAReasonThatIsTrue(
            String authority,
            String kind,
            String productClass,
            String product,
            String channel,
            String maker,
            String result,
            String reason)
            throws IOException {
        var refused = run("authority,check_kind,product_class,product_name,channel,producer,result\n"
                + String.join(",", authority, kind, productClass, product, channel, maker, result));
        assertThat(refused.reason()).contains(reason);
        assertThat(refused.fault()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "总局|监督抽查|生产|不合格||不合格",
                "重庆市市场监督管理局|监督抽查|销售企业|||不合格",
                "重庆市市场监督管理局|监督抽查|加油站|不合格（复检维持）||不合格",
                "重庆市市场监督管理局|监督抽查|线下买样|标识不合格||不合格",
                "重庆市市场监督管理局|监督抽查|生产|复检不合格||不合格",
                "重庆市市场监督管理局|监督抽查|生产|暂时停产||无法抽样（已结案）",
                "重庆市市场监督管理局|监督抽查|生产|破产倒闭||无法抽样（已结案）",
                "重庆市市场监督管理局|监督抽查|生产|该企业负责人以各种理由拒绝抽样人员进入成品库||拒检",
                "重庆市市场监督管理局|监督抽查|流通企业|假冒商品||违法线索移交",
                "重庆市市场监督管理局|监督抽查|电商|不合格|涉嫌假冒|违法线索移交",
                "重庆市市场监督管理局|监督抽查|生产|跟踪抽查仍不合格||复查不合格",
                "重庆市市场监督管理局|监督抽查|生产|不合格|第二次整改复查仍不合格|第1次复查不合格，已公告；公布的第2次复查待期限届至时组织",
                "呼和浩特市市场监督管理局|监督抽查|生产|第二次复查不合格||第1次复查不合格，已公告；公布的第2次复查待期限届至时组织",
            })
    void wordsOfOtherNoticesAreUnderstood(
            String authority, String kind, String channel, String result, String remark, String outcome)
            throws IOException {
        var done =
                run("authority,check_kind,channel,sampled_unit,producer,result,fail_items,remark,product_name,batch\n"
                        + String.join(
                                ",",
                                authority,
                                kind,
                                channel,
                                channel.equals("生产") ? "" : "某店" + result + remark,
                                "某厂" + authority + result + remark,
                                result == null ? "" : result,
                                "导体电阻",
                                remark == null ? "" : remark,
                                "电缆",
                                "SN2024000001 ".repeat(20)));
        assertThat(done.reason()).isNull();
        assertThat(done.outcome()).isEqualTo(outcome);
    }

    /** The law has it held months after the announcement: the case waits there, with its window as an open period. */
    @Test
    void theCaseWaitsForTheSecondReinspectionWhereThatWasPublished() throws IOException {
        var done = run("authority,channel,producer,result,fail_items,product_name\n"
                + "重庆市市场监督管理局,生产,某二次复查厂,第二次复查不合格,导体电阻,电缆");
        assertThat(done.reason()).isNull();
        assertThat(done.path()).as("after the announcement").anyMatch(stage -> stage.startsWith("停业整顿"));
        assertThat(done.tasks()).contains("组织复查并抽样");
    }

    @Test
    void oneOfTwoFirmsInACellIsTheMakerAndTheTableSaysSo() throws IOException {
        var done = run("authority,channel,producer,result,product_name\n"
                + "重庆市市场监督管理局,生产,厦门某甲实业股份有限公司制造、漳州某乙实业有限公司生产,合格,电烤箱");
        assertThat(done.notes()).anyMatch(note -> note.contains("列有多家"));
        assertThat(parties.get(cases.get(number(done)).sampledParty()).name()).isEqualTo("厦门某甲实业股份有限公司");
    }

    private RowResult run(String file) throws IOException {
        return replay.run(RowFile.read(file).get(0), TODAY);
    }

    private static CaseNumber number(RowResult result) {
        return new CaseNumber(String.valueOf(result.caseNumber()));
    }
}
