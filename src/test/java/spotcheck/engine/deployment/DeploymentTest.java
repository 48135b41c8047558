package spotcheck.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import spotcheck.Proves;

/** A process owner changes the law while the server runs, through the interface that Camunda Modeler uses. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
class DeploymentTest {

    private static final String NAME = "LawChange";

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @AfterEach
    void theLawIsAsItWas() {
        repository
                .createDeploymentQuery()
                .deploymentName(NAME)
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void aChangedTableIsTakenInWithAllThatIsBoundToIt() throws Exception {
        var answer =
                deploy("owner", "sample-price.dmn", file("dmn/sample-price.dmn").replace("标价", "标示价"));
        assertThat(answer.body()).contains("samplePrice");
        assertThat(answer.statusCode()).isEqualTo(200);
        var deployment = repository.createDeploymentQuery().deploymentName(NAME).singleResult();
        assertThat(repository.getDeploymentResourceNames(deployment.getId()))
                .contains("sample-price.dmn")
                .anyMatch(file -> file.endsWith("/processes/spot-check.bpmn"))
                .anyMatch(file -> file.endsWith("/open-case.form"))
                .noneMatch(file -> file.endsWith("/sample-price.dmn"));
        assertThat(newest("spotCheck")).isEqualTo(deployment.getId());
    }

    @Test
    void aChangedDiagramIsTakenIn() throws Exception {
        var answer =
                deploy("owner", "sampling.bpmn", file("processes/sampling.bpmn").replace("不得抽样", "不可抽样"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(newest("sampling")).isEqualTo(newest("spotCheck"));
    }

    /** What a process owner adds is an entry in the file alone. */
    @Test
    void aTaskThatTheProgramDoesNotKnowIsTakenIn() throws Exception {
        var answer = deploy(
                "owner",
                "standard-text.bpmn",
                file("processes/standard-text.bpmn").replace("userTask_reportTextMissing", "userTask_askAgain"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @Proves("NMG-5b")
    @ValueSource(strings = {"cq-organizer", "nm-leader", "nm-sampler1", "auditor", "admin"})
    void nobodyElseDeploys(String person) throws Exception {
        var answer = deploy(person, "sample-price.dmn", file("dmn/sample-price.dmn"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).containsPattern("权限|只有流程负责人");
        nothingIsStored();
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', textBlock = """
        dmn/sample-price.dmn | </definitions> | | 文件“sample-price.dmn”无法解析 | not readable
        dmn/sample-price.dmn | "CQ23- | "CQ23-99z CQ23- | 依据的规则编号“CQ23-99z”不在规则目录中 | unknown rule
        dmn/sample-price.dmn | hitPolicy="UNIQUE" | hitPolicy="FIRST" | 命中策略须为 UNIQUE 或 COLLECT | hit policy
        dmn/sample-price.dmn | <text>place</text> | <text>spot</text> | 缺少输入 place | column
        dmn/sample-price.dmn | "seller", "online" | "seller" | 缺少词“online” | word
        dmn/sample-price.dmn | id="samplePrice" | id="price" | 决策编号不在现有决策之内 | decision id
        processes/sampling.bpmn | name="legalBasis" | name="law" | 未注明依据的规则编号（legalBasis） | no citation
        processes/sampling.bpmn | Listener} | Robot} | 引用的委托或监听器 | unknown delegate
        processes/sampling.bpmn | delegateExpression=" | class=" | 不得使用 class | class
        processes/sampling.bpmn | camunda:candidateGroups=" | camunda:candidateUsers=" | candidateGroups | role
        processes/sampling.bpmn | camunda:formRef=" | camunda:formKey=" | 用户任务没有表单 | form
        processes/sampling.bpmn | Binding="deployment" | Binding="latest" | 须以 deployment 方式绑定 | binding
        processes/sampling.bpmn | process id="sampling" | process id="probe" | 流程编号不在现有流程之内 | process id
        processes/sampling.bpmn | endEvent_ | endEvent_x | 结局的编号不得更改 | outcome
        processes/inspection.bpmn | userTask_acceptReport | userTask_takeReport | 缺少用户任务“审核检验报告”（userTask_acceptReport） | task that the program carries out
        processes/standard-text.bpmn | userTask_reportTextMissing | userTask_acceptReport | 这一编号的任务由程序在流程 inspection 中处理，不得用于其他流程 | task of another process
        dmn/sample-price.dmn | <text>"seller"</text> | <text>"seller" and (</text> | 不是合格的表达式 | cell
        processes/follow-up-measure.bpmn | targetRef="endEvent_settled" | targetRef="nowhere" | 引用的编号“nowhere”不存在 | reference
        processes/follow-up-measure.bpmn | <bpmn:startEvent | <bpmn:begin | 无法解析 | element
        processes/follow-up-measure.bpmn | messageRef="message_followUpOrdered" | | 缺少所等待的消息 | engine message
        forms/spot-check/open-case.form | "type" | type | 不是合格的 JSON | json
        forms/spot-check/open-case.form | "openCase" | "openAnother" | 没有任务使用这一表单编号 | form id
        forms/spot-check/open-case.form | "type": "select" | "type": "combo" | 不能显示的字段类型“combo” | field type
        forms/spot-check/open-case.form | "key": "place", | | 没有编号 | field key
        processes/follow-up-measure.bpmn | <bpmn:endEvent | <bpmn:finish | 行，元素 | place of a fault of the schema
        forms/spot-check/open-case.form | "components" | "parts" | 没有字段 | form fields
        forms/papers/unseal-notice.html | product.spec | product.spek | 第5行：没有“product.spek”这一事项 | fact
        forms/papers/unseal-notice.html | <table> | <table data-legal-basis="CQ99-1"> | 依据的规则编号“CQ99-1”不在规则目录中 | rule of a template
        forms/papers/unseal-notice.html | data-must="产品名称" | | 缺少必须写明的“产品名称” | obligatory fact
        forms/papers/unseal-notice.html | </table> | </tabel> | 不是完整的XHTML | tags of a template
        forms/papers/unseal-notice.html | th:text | th:utext | 不能使用 th:utext | expression
        """)
    void whatIsBrokenIsRefusedWithElementAndReason(String path, String sound, String broken, String reason, String what)
            throws Exception {
        var name = Path.of(path).getFileName().toString();
        assertThat(file(path)).as(what).contains(sound);
        var answer = deploy("owner", name, file(path).replace(sound, broken == null ? "" : broken));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(name).contains(reason).doesNotContainPattern("[a-z]+ [a-z]+ [a-z]+ [a-z]+");
        nothingIsStored();
    }

    @Test
    void anExpressionThatIsAProgramIsRefused() throws Exception {
        var diagram = file("processes/sampling.bpmn").replaceFirst("\\$\\{\\w+ == '[^}]*}", "\\${a.b('c')}");
        var answer = deploy("owner", "sampling.bpmn", diagram);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("表达式“${a.b('c')}”不被允许");
        nothingIsStored();
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws Exception {
        var answer = deploy("owner", "x.js", "1");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("文件“x.js”不能部署");
    }

    @Test
    void aPictureOfTwentyMegabytesIsRefused() throws Exception {
        var template = file("forms/papers/unseal-notice.html")
                .replace("</div>", "<img src=\"data:image/png;base64," + "A".repeat(20_000_000) + "\"/></div>");
        var answer = deploy("owner", "unseal-notice.html", template);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("unseal-notice.html", "不得超过512 KB");
        nothingIsStored();
    }

    /** A changed template is in force at once, and so is what one authority adds to its own papers. */
    @Test
    void aTemplateAndTheAdditionsOfAnAuthorityAreInForceWithTheirDeployment() throws Exception {
        assertThat(sample("unseal-notice", "")).contains("可以自行解封处置").doesNotContain("可以自行拆封");
        assertThat(deploy(
                                "owner",
                                "unseal-notice.html",
                                file("forms/papers/unseal-notice.html").replace("自行解封处置", "自行拆封处置"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(sample("unseal-notice", "")).contains("可以自行拆封处置");

        var own = """
            <div xmlns:th="http://www.thymeleaf.org">
            <p data-part="head">渝中区市场监管</p>
            <p data-part="contact">联系电话：023-63700000</p>
            <p data-part="extra" data-kinds="unseal-notice">解封前请先联系我局。</p>
            <p data-part="review">示例开发区管理委员会</p>
            </div>
            """;
        assertThat(deploy("owner", "authority-999999.html", own).body()).contains("没有代码为“999999”的机关");
        assertThat(deploy("owner", "authority-500103.html", own.replace("unseal-notice", "unseal"))
                        .body())
                .contains("没有“unseal”这一种文书");
        assertThat(deploy("owner", "authority-500103.html", own).statusCode()).isEqualTo(200);
        assertThat(sample("unseal-notice", "500103")).contains("渝中区市场监管</p>", "023-63700000", "解封前请先联系我局", "可以自行拆封处置");
        assertThat(sample("result-notice", "500103")).contains("023-63700000").doesNotContain("解封前");
        assertThat(sample("unseal-notice", "500000")).doesNotContain("023-63700000");
        assertThat(sample("rectification-order", "500103")).contains("向示例开发区管理委员会申请行政复议");
        assertThat(sample("rectification-order", "500000")).contains("向某市人民政府申请行政复议");
    }

    private String sample(String kind, String issuer) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/papers/templates/" + kind
                        + ".pdf?regime=cq-2023&issuer=" + issuer))
                .header("Authorization", "Basic " + credentials("owner"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static String credentials(String person) {
        return Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
    }

    private void nothingIsStored() {
        assertThat(repository.createDeploymentQuery().deploymentName(NAME).count())
                .isZero();
    }

    private String newest(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getDeploymentId();
    }

    private static String file(String path) throws IOException {
        return Files.readString(Path.of(path));
    }

    private HttpResponse<String> deploy(String person, String name, String content) throws Exception {
        var part = "--b\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        var body = part.formatted("deployment-name", "", NAME)
                + part.formatted("enable-duplicate-filtering", "", "true")
                + part.formatted(name, "; filename=\"" + name + "\"", content)
                + "--b--\r\n";
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/engine-rest/deployment/create"))
                .header("Authorization", "Basic " + credentials(person))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
