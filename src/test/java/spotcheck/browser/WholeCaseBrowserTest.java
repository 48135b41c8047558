package spotcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Entries;
import spotcheck.evidence.Pictures;
import spotcheck.regulation.RuleIds;
import spotcheck.training.DemoTest;
import spotcheck.training.OpenedCase;

/** The walk of the README, step by step, as its five people do it in front of the screen. */
@ExtendWith(Chromium.class)
class WholeCaseBrowserTest extends DemoTest {

    /** On a busy machine the test may press 领取 before the page does so by itself, once for each who alone may do a task. */
    private static final int CLAIMED_TOO_SOON = 6;

    /** Of this run alone: a repeat finds its own tasks beside those that a failed run left, and has seals of its own. */
    private final String run = String.valueOf(System.nanoTime());

    private final String product = "行走牌铜芯电缆" + run;

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Entries entries;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit gives it
    private Path folder;

    private ChromeDriver browser;
    private TasklistPage page;

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
    void fivePeopleBringAFailingProductToAClosedCase() throws IOException {
        didItBefore();
        opens();
        samples();
        tests();
        accepts();
        tells();
        rectifies();
        reinspects();
        http.withBasicAuth("admin", "admin").postForEntity("/api/training/clock", Map.of("days", 25), String.class);
        publishes();
        disposes();
        assertThat(status()).isEqualTo("closed");
        assertThat(page.effort().days()).as("typed days").isLessThanOrEqualTo(3);
        assertThat(page.effort().answers()).as("answers").isLessThanOrEqualTo(70);
        assertThat(page.effort().clicks() - CLAIMED_TOO_SOON)
                .as("clicks beside the answers")
                .isLessThanOrEqualTo(45);
    }

    /** What they answered in an earlier case stands there: nobody has his first day. */
    private void didItBefore() {
        var earlier = new CaseNumber(
                OpenedCase.of(application, "早先线缆有限公司", "早先" + product).number());
        did(earlier, "cq-inspector", "issueReport", Map.of("审核人", "乙二", "批准人", "丙三"));
        did(earlier, "cq-handler", "issueResultNotice", Map.of("受理异议的联系人与电话", "李四，023-63000000"));
        did(earlier, "cq-organizer", "publishResult", Map.of("公开的载体", "本局网站"));
    }

    private void did(CaseNumber number, String person, String act, Map<String, String> answers) {
        identity.setAuthenticatedUserId(person);
        try {
            entries.add(number, act, "此前办理", answers, RuleIds.parse("CQ23-49b"));
        } finally {
            identity.clearAuthentication();
        }
    }

    private void opens() {
        page.login("tasklist", "cq-organizer");
        page.clicks("立案");
        page.clicks("监督抽查案件");
        page.form()
                .answers("抽样渠道", "生产者处", "被抽样对象名称", "行走线缆有限公司", "所在县区代码", "重庆市渝中区")
                .answers("产品名称", product, "规格型号", "BV 2.5", "生产日期或批号", "20260901-3")
                .answers("执行标准", "GB/T 5023.3-2008");
        page.clicks("启动");
        page.sees("已立案");
    }

    private void samples() {
        page.changesTo("cq-sampler1");
        takes("选派抽样人员").answers("选派人员的条件", "选派的人员均经过培训");
        page.submits();
        takes("出示文书并说明")
                .answers("被抽样对象在场人员", "张三，经理")
                .answers("被抽样对象所在地市场监管部门的配合", "已派员到场，指导、配合抽样")
                .answers("出示、说明和询问", "已出示监督抽查通知书", "对方提供材料、信息的情况", "要求提供的均已如实提供");
        page.submits();
        takes("查验记录现场").ticks("未发现异常：已逐项查验，没有不得抽样、违法、拒绝抽样或者无法抽样的情形");
        page.submits();
        takes("随机抽取样品").answers("抽取的条件", "已核实证照、执行标准", "抽样地点和方法", "成品库三号垛，按随机数表");
        page.submits();
        takes("填写签认抽样单")
                .answers("商标", "无", "抽样基数", "100", "计量单位", "卷")
                .answers("检验样品数量", "2", "先行无偿提供的备用样品数量", "2", "样品单价（元）", "150", "检验样品价款（元）", "300")
                .ticks("已索取收费凭证和样品明细清单")
                .answers("抽样单的填写和签章", "如实、完整")
                .answers("被抽样对象签字盖章", "已签字盖章");
        page.submits();
        takes("封样留证并交运");
        page.photographs(photo("封样.jpg"))
                .answers("检验样品封条编号", "封一-" + run, "备用样品封条编号", "封二-" + run)
                .answers("封条", "已分别加贴防拆封条，抽样人员和被抽样对象")
                .ticksAll("应当留存的证据");
        page.submits();
    }

    /** A second row of the report was begun in error. */
    private void tests() throws IOException {
        page.changesTo("cq-inspector");
        takes("查验接收样品");
        page.photographs(photo("收样.jpg"))
                .ticksAll("应当留存的证据")
                .answers("查验结论", "封条完好，样品与抽样文书、任务要求均相符，接收")
                .answers("样品的标识和存放", "检验样品和一并", "约定的报告报送日期", today());
        page.submits();
        takes("核实许可和认证").answers("许可或认证管理", "不实行");
        page.submits();
        takes("检验并记录").answers("检验开始日期", today(), "原始记录编号", "原-1", "检验情况", "已完成");
        page.submits();
        takes("出具检验报告");
        var report = page.laysReport(report("检验报告.pdf")).answers("报告编号", "检-1");
        report.row(0).answers("检验项目", "导体电阻", "项目类别", "A类", "标准或明示要求", "≤ 7.41", "实测值", "7.9", "单项判定", "不符合");
        report.addsARow();
        report.removesRow(1);
        page.submits();
    }

    private void accepts() {
        page.changesTo("cq-organizer");
        takes("审核检验报告").answers("审核意见", "采用", "是否属于严重质量问题", "不属于", "认定的理由", "不危及人身安全");
        page.submits();
    }

    private void tells() {
        page.changesTo("cq-handler");
        takes("签收检验材料");
        page.submits();
        takes("制发结果通知");
        page.submits();
        takes("登记送达情况").answers("送达结果", "已送达", "签收人", "张三");
        page.submits();
    }

    private void rectifies() {
        takes("下达责令整改通知书").answers("是否存在重大质量安全隐患", "不存在");
        page.submits();
        takes("送达责令整改通知书").answers("送达凭证", "经理张三签收");
        page.submits();
        takes("登记整改情况").answers("企业答复", "已整改并申请复查", "整改结果", "已更换铜杆供应商");
        page.submits();
    }

    private void reinspects() throws IOException {
        takes("组织复查并抽样")
                .answers("被抽样对象是否配合", "配合", "受托机构", "具备法定资质", "样品数量", "2")
                .answers("复查抽样人员", "重庆抽样员甲", "复查抽样人员", "渝中区结果处理人员");
        page.submits();
        page.changesTo("cq-inspector");
        takes("检验并报送复查报告");
        var report = page.laysReport(report("复查报告.pdf")).answers("报告编号", "复-1");
        report.row(0).answers("单项判定", "符合");
        page.submits();
        page.changesTo("cq-handler");
        takes("认定复查结论").answers("复查检验费（元）", "800");
        page.submits();
        takes("归档并报送处理情况").ticksAll("档案材料");
        page.submits();
    }

    private void publishes() {
        page.changesTo("cq-organizer");
        takes("核对异议期届满").answers("核对结果", "没有收到异议");
        page.submits();
        takes("拟定公开内容").answers("是否公开", "公开");
        page.submits();
        page.changesTo("cq-leader");
        takes("审批公开").answers("审批意见", "同意");
        page.submits();
        page.changesTo("cq-organizer");
        takes("公开结果并通报").answers("已通报", "本级人民政府、上一级市场监管部门和同级有关部门").answers("记于企业名下并公示的日期", today());
        page.submits();
    }

    private void disposes() {
        page.changesTo("cq-inspector");
        for (var sample : new String[] {"检验样品", "备用样品"}) {
            takes("按规定处置").answers("处置方式", "销毁", "处置记录", "经办人甲一，" + sample);
            page.submits();
        }
    }

    private Path photo(String name) {
        return Pictures.write(folder.resolve(name), Pictures.jpeg((name + run).hashCode()));
    }

    private Path report(String name) throws IOException {
        return SignedReport.write(folder.resolve(name));
    }

    private FormPage takes(String task) {
        return page.takes(task, product);
    }

    /** Today by the training clock, as a calendar of the forms reads it. */
    private String today() {
        return ChinaTime.today(clock).format(DateTimeFormatter.ofPattern("yyyy/MM/dd"));
    }

    private String status() {
        return jdbc.sql("""
            select case when c.closed_on is null then 'open' else 'closed' end
            from spot_case c join product p on p.id = c.product where p.name = ?
            """).param(product).query(String.class).single();
    }
}
