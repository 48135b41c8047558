package spotcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
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

/** A sampler seals the samples and photographs them, on a phone of 390 points. */
@ExtendWith(Chromium.class)
class EvidenceBrowserTest extends DemoTest {

    private static final int PHONE = 390;
    private static final int SLOW_LINE = 60_000;
    private static final int BIG = 200_000;

    private static final String ROW = """
        row_id,authority,check_kind,year,product_name,spec,channel,sampled_region,producer,producer_region,result,until_task
        拍照,重庆市市场监督管理局,监督抽查,2026,拍照牌插座,10A,生产,重庆市渝中区,重庆市拍照插座有限公司,重庆市,合格,sealSamples
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private CaseReplay replay;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit gives it
    private Path folder;

    private ChromeDriver browser;
    private TasklistPage page;
    private String number = "";

    @BeforeEach
    void aSamplerHoldsAPhone() throws IOException {
        number = Objects.requireNonNull(
                replay.run(RowFile.read(ROW).get(0), new ReplayMode(true, null)).caseNumber());
        browser = Chromium.start();
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", PHONE, "height", 844, "deviceScaleFactor", 2, "mobile", true));
        page = new TasklistPage(browser, port);
        page.login("tasklist", "cq-sampler1");
    }

    @AfterEach
    void isClosed() {
        browser.quit();
    }

    @Test
    @Proves("CQ23-32-5")
    void photosTakenOnThePhoneCompleteTheSealing() throws IOException {
        opensTheSealing();
        thePapersFollowWhatIsTyped();
        fillsIn("封甲", "封甲");
        page.isRefused("缺少应当留存的证据");
        page.sees("封样过程（照片或者录像）");
        page.sees("照片、录像请在表单下方上传");
        var site = photo("现场.jpg", 1, "2026:03:02 09:41:07");
        var seal = photo("封条.jpg", 2, "2026:03:02 10:05:30");
        seesProgress(site, seal);
        page.sees("拍摄 2026-03-02 10:05 · 29.55833, 106.55000");
        page.proves(site, "场所外观和地理位置，有厂牌的摄入");
        page.proves(seal, "封样过程");
        page.photographsWhatIsLacking(seal);
        fitsThePhone("phone-evidence.png");
        page.opensTab("表单");
        page.isRefused("封条编号不得相同");
        page.form().answers("备用样品封条编号", "封乙");
        page.submits();
        assertThat(filesFor("sealing-process")).as("photos of the sealing").isOne();
        assertThat(filesFor("site-and-location")).isOne();
    }

    private void opensTheSealing() {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey("userTask_sealSamples")
                .singleResult()
                .getId();
        tasks.setAssignee(task, "cq-sampler1");
        browser.get("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + task);
        page.sees("封样留证并交运");
    }

    /** While they are shown below the form, and without a word of the form getting lost. */
    private void thePapersFollowWhatIsTyped() {
        var patience = new Patience(browser);
        var fold = By.cssSelector("details.papers-beside");
        patience.until("the papers unfold", driver -> {
            FormPage.press(driver.findElement(fold).findElement(By.tagName("summary")));
            return true;
        });
        page.sees("「检验样品封条编号」必须填写");
        page.form().answers("检验样品封条编号", "封丙");
        patience.until(
                "the preview follows",
                driver -> !driver.findElement(fold).getText().contains("「检验样品封条编号」必须填写"));
    }

    private void fillsIn(String seal, String reserveSeal) {
        page.form()
                .answers("封样日期", today(), "检验样品封条编号", seal, "备用样品封条编号", reserveSeal)
                .answers("封条", "已分别加贴防拆封条，抽样人员和被抽样对象", "备用样品存放", "技术机构", "交运方式", "抽样人员携带")
                .ticksAll("应当留存的证据");
    }

    private void seesProgress(Path... photos) {
        line(SLOW_LINE);
        page.beginsUpload(photos);
        page.sees("%（");
        line(-1);
        page.seesFiles(photos);
    }

    /** @param upload bytes a second; -1 as fast as it goes */
    private void line(int upload) {
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", 0, "downloadThroughput", -1, "uploadThroughput", upload));
    }

    private Path photo(String name, int number, String takenAt) {
        var photo = Pictures.withExif(number, takenAt);
        return Pictures.write(folder.resolve(name), Arrays.copyOf(photo, photo.length + BIG));
    }

    private void fitsThePhone(String picture) throws IOException {
        assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(PHONE);
        Files.createDirectories(Path.of("target/screenshots"));
        Files.write(Path.of("target/screenshots", picture), browser.getScreenshotAs(OutputType.BYTES));
    }

    private long filesFor(String code) {
        return jdbc.sql("select count(*) from evidence_file where case_number = ? and ' ' || codes || ' ' like ?")
                .params(number, "% " + code + " %")
                .query(Long.class)
                .single();
    }

    private String today() {
        return ChinaTime.today(clock).format(DateTimeFormatter.ofPattern("yyyy/MM/dd"));
    }
}
