package spotcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import spotcheck.replay.CaseReplay;
import spotcheck.replay.ReplayMode;
import spotcheck.replay.published.RowFile;
import spotcheck.training.DemoTest;

/** An auditor in Cockpit, which by itself shows nothing that has ended. */
@ExtendWith(Chromium.class)
class AuditBrowserTest extends DemoTest {

    private static final String CLOSED = """
        row_id,authority,check_kind,year,product_name,channel,producer,producer_region,result
        A01,重庆市市场监督管理局,监督抽查,2026,审计用电缆,生产,重庆市某电缆有限公司,重庆市,停产
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private CaseReplay replay;

    @Autowired
    private TestRestTemplate http;

    private ChromeDriver browser;

    @BeforeEach
    void aBrowserWithoutMemory() {
        browser = Chromium.start();
    }

    @AfterEach
    void isClosed() {
        browser.quit();
    }

    @Test
    void anAuditorFindsAClosedCaseAndReplaysItsWay() throws IOException {
        var number = closedCase();
        var page = new AuditPage(browser, port);
        page.login("cockpit", "auditor");
        page.clicks("案卷审计");
        page.findsCase("审计用电缆", number);
        page.sees("已结案", "记录链完好", "职责分离未见违反");
        page.stepsTo("记录无法抽样");
        page.seesOnTheDiagram("userTask_recordUnable");
        page.sees("现场抽样", "第 1 版", "重庆抽样员甲");
        page.opensTab("判断");
        page.sees("本案适用哪一套监督抽查制度？", "命中的行");
        page.opensTab("职责分离");
        page.sees("抽样人员不得检验自己抽取的样品");
        assertThat(browser.getCurrentUrl())
                .as("the page is not shown anew by each diagram")
                .doesNotContain("viewbox");
        page.opensList("流程版本");
        page.sees("系统启动时", "rectification");
        assertThat(paper(number)).startsWith("%PDF");
    }

    private String closedCase() throws IOException {
        var made = replay.run(RowFile.read(CLOSED).get(0), new ReplayMode(true, null));
        assertThat(made.reason()).isNull();
        return Objects.requireNonNull(made.caseNumber());
    }

    private String paper(String number) {
        return http.withBasicAuth("auditor", "auditor")
                .getForObject("/api/audit/cases/" + number + "/review.pdf", String.class);
    }
}
