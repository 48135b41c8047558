package spotcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.Proves;
import spotcheck.calendar.ChinaTime;
import spotcheck.evidence.Pictures;
import spotcheck.replay.CaseReplay;
import spotcheck.replay.ReplayMode;
import spotcheck.replay.published.RowFile;
import spotcheck.training.DemoTest;

/** Where a case leaves the usual way, in front of the screen; what comes before is filled in by the replay. */
@ExtendWith(Chromium.class)
class ExceptionCasesBrowserTest extends DemoTest {

    private static final String HEADING = "row_id,authority,check_kind,year,product_name,spec,batch,channel,"
            + "sampled_region,producer,producer_region,result,fail_items,until_task\n";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseReplay replay;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit gives it
    private Path folder;

    private ChromeDriver browser;
    private TasklistPage page;
    private String number = "";

    @BeforeEach
    void aBrowserWithoutMemory() {
        browser = Chromium.start();
        page = new TasklistPage(browser, port);
    }

    @AfterEach
    void isClosed() {
        browser.quit();
    }

    @Test
    @Proves("CQ23-30a")
    void aPartyThatGivesWayWhenItIsWarnedIsSampledByTheSamePeople() throws IOException {
        comesTo("合格", "", "recordFindings");
        page.login("tasklist", "cq-sampler1");
        takes("查验记录现场").answers("不配合或者拒绝抽样的行为", "无正当理由阻碍", "情况说明", "门卫锁门");
        page.submits();
        takes("告知拒检后果")
                .answers("告知日期", today(), "告知时间", "00:00", "告知人（抽样人员）", "重庆抽样员甲")
                .answers("被告知人及职务", "张三，经理", "告知后对方的态度", "同意配合抽样");
        page.submits();
        takes("查验记录现场").ticks("未发现异常：已逐项查验，没有不得抽样、违法、拒绝抽样或者无法抽样的情形");
        page.submits();
        takes("随机抽取样品");
        page.sees("重庆抽样员甲");
        page.sees("重庆抽样员乙");
        assertThat(count("select count(*) from sampling_team where case_number = ?"))
                .as("nobody was drawn anew")
                .isEqualTo(2);
    }

    @Test
    @Proves({"CQ23-57f", "CQ23-64d"})
    void aRetestThatFindsNothingOverturnsTheConclusionAndWhatWasOrderedOnIt() throws IOException {
        comesTo("不合格", "导体电阻", "registerObjection");
        page.login("tasklist", "cq-organizer");
        objects();
        page.changesTo("cq-leader");
        takes("决定是否复检").answers("决定", "同意复检", "理由", "符合条件");
        page.submits();
        page.changesTo("cq-organizer");
        preparesTheRetest();
        page.changesTo("cq-inspector");
        givesTheReserveSample();
        page.changesTo("cq-retester");
        retests();
        page.changesTo("cq-organizer");
        takes("告知复检结果").answers("送达方式", "直接送达", "送达凭证", "回证二");
        page.submits();
        takes("拟定公开内容").answers("是否公开", "公开");
        page.sees("未发现不合格");
        assertThat(count("select count(*) from spot_case where number = ? and conclusion = 'qualified'"))
                .isOne();
        assertThat(count("select count(*) from entry where case_number = ? and title like '撤回《%责令整改通知书》'"))
                .isOne();
    }

    private void objects() {
        takes("登记异议")
                .answers("异议针对什么", "对检验结论有异议", "提出日期", today(), "收到日期", today())
                .answers("有效联系方式", "138", "联系地址", "渝中区", "异议的事实、理由和请求", "请求复检")
                .answers("有异议的检验项目", "导体电阻")
                .answers("提出的形式", "书面申请");
        page.submits();
        takes("研判异议").answers("技术机构的分析意见", "原始记录无误");
        page.submits();
    }

    private void preparesTheRetest() {
        takes("登记通知送达").answers("收到日期", today(), "送达方式", "直接送达", "送达凭证", "回证一");
        page.submits();
        takes("登记复检手续").answers("办理情况", "已办妥", "办结日期", today(), "主体资格证明", "营业执照", "先行支付的复检费用（元）", "800");
        page.submits();
        takes("选定复检机构").answers("复检机构", "重庆产品质量检验二所").ticks("具有相应资质");
        page.submits();
        takes("确认交接备样")
                .answers("确认方式", "现场", "确认日期", today(), "参加确认的各方人员", "张三、甲一、丁四")
                .answers("样品由初检机构移交复检机构的情况", "专人送达")
                .answers("备用样品的封条和样品", "封条完好，与抽样文书记载相符")
                .answers("备用样品价款依据", "标价", "备用样品价款（元）", "300");
        page.submits();
    }

    /** The first laboratory lets the sample go under its own name. */
    private void givesTheReserveSample() {
        takes("交出备用样品").answers("交出日期", today(), "交出时的封条", "完好", "交接方式", "当面交接");
        page.submits();
    }

    private void retests() throws IOException {
        takes("核验备用样品");
        page.photographs(Pictures.write(folder.resolve("备样.jpg"), Pictures.jpeg(77)))
                .answers("接收日期", today(), "外观、状态与封条情况", "完好")
                .answers("与抽样文书记载核对", "封条完好，与抽样文书记载相符")
                .ticksAll("应当留存的证据");
        page.submits();
        takes("开展复检");
        var report = page.laysReport(SignedReport.write(folder.resolve("复检报告.pdf")))
                .answers("复检报告编号", "复检一", "报告出具日期", today(), "报告报送日期", today());
        report.answers("审核人", "己二", "批准人", "庚三");
        report.row(0).answers("单项判定", "符合");
        page.submits();
    }

    /** A case at a producer in Chongqing, until a task is open. */
    private void comesTo(String result, String failing, String task) throws IOException {
        var row = RowFile.read(HEADING + "浏览,重庆市市场监督管理局,监督抽查,2026,铜芯软线,RV 1.5,2026.4,生产,重庆市渝中区,重庆市浏览电缆有限公司,重庆市,"
                        + result + "," + failing + "," + task + "\n")
                .get(0);
        number = Objects.requireNonNull(
                replay.run(row, new ReplayMode(true, null)).caseNumber());
    }

    private FormPage takes(String task) {
        return page.takes(task, number);
    }

    private long count(String question) {
        return jdbc.sql(question).param(number).query(Long.class).single();
    }

    private String today() {
        return ChinaTime.today(clock).format(DateTimeFormatter.ofPattern("yyyy/MM/dd"));
    }
}
