package spotcheck.sheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import spotcheck.training.DemoTest;

/** Registers over HTTP: a sheet is brought, looked at, confirmed, and given out. */
class SheetHttpTest extends DemoTest {

    @Autowired
    private TestRestTemplate http;

    @Test
    void aSheetIsBroughtLookedAtConfirmedAndGivenOut() throws InterruptedException {
        var sheet = "产品代码,产品名称,类别,风险等级,准入管理\nH01,试验插头,电器,高,强制性认证\nH02,=1+1,电器,低,\n";
        var id = bring("products", sheet);
        assertThat(await(id, "ready").get("rowsDone")).isEqualTo(2);
        assertThat(page("cq-organizer", "/registers/imports/" + id)).contains("确认导入全部", "试验插头", "新增");
        assertThat(as("cq-leader")
                        .postForEntity(path(id) + "/confirmation", null, Map.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        as("cq-organizer").postForEntity(path(id) + "/confirmation", null, Map.class);
        await(id, "stored");
        assertThat(page("cq-organizer", "/api/registers/products.csv")).contains("H01,试验插头,电器,高,强制性认证", "'=1+1");
        assertThat(page("cq-organizer", "/registers"))
                .contains("产品目录", "主体库", "已导入")
                .doesNotContain("培训有效期");
    }

    @Test
    void whatIsNoFileOrNoRegisterIsToldInChinese() {
        var nothing = as("cq-organizer")
                .postForEntity("/api/registers/products/imports", new LinkedMultiValueMap<>(), Map.class);
        assertThat(String.valueOf(nothing.getBody())).contains("请选择 CSV 或者 xlsx 文件");
        assertThat(page("cq-organizer", "/api/registers/nothing.csv")).contains("没有名为“nothing”的登记表");
        assertThat(page("cq-handler", "/registers")).contains("权限");
    }

    private Object bring(String kind, String text) {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("file", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "目录.csv";
            }
        });
        var answer = as("cq-organizer").postForEntity("/api/registers/" + kind + "/imports", form, Map.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        return Objects.requireNonNull(Objects.requireNonNull(answer.getBody()).get("id"));
    }

    private Map<?, ?> await(Object id, String state) throws InterruptedException {
        for (var tries = 0; tries < 500; tries++) {
            var one = Objects.requireNonNull(as("cq-organizer").getForObject(path(id), Map.class));
            if (state.equals(one.get("state"))) {
                return one;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("never " + state);
    }

    private static String path(Object id) {
        return "/api/registers/imports/" + id;
    }

    private String page(String user, String path) {
        return String.valueOf(as(user).getForObject(path, String.class));
    }

    private TestRestTemplate as(String user) {
        return http.withBasicAuth(user, user);
    }
}
