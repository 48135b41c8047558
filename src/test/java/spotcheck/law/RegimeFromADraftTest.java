package spotcheck.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import spotcheck.calendar.ChinaTime;

/**
 * A new regulation is brought in on the page of the law alone: copied from one that holds, changed, released by a second
 * person; cases are opened under it while the server runs, and it is taken back.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:regime-from-a-draft;DB_CLOSE_DELAY=-1")
class RegimeFromADraftTest {

    private final String today = LocalDate.now(ChinaTime.ZONE).toString();

    private static final String CATALOGUE = """
            text: CQ26
            title: "某市监督抽查办法（试办）"
            issuer: "某市市场监督管理局"
            effective: "2026-12-01"
            rules:
              - id: CQ26-9
                article: "第九条"
                stage: objection
                kind: deadline
                actor: sampled-party
                zh: "收到检验结论之日起二十日内提出异议。"
            """;

    private static final String OPENING = """
            {"place": "producer", "purpose": "ordinary", "partyName": "%s", "partyRegion": "500103",
             "productName": "电缆"}""";

    private static final Pattern NUMBER = Pattern.compile("\"caseNumber\":\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    private LawBrowsers browsers = new LawBrowsers(0);

    @BeforeEach
    void everybodyIsAtTheScreen() {
        browsers = new LawBrowsers(port);
    }

    @Test
    void aNewRegulationComesAndGoesWithoutAProgram() throws Exception {
        var before = browsers.get("owner", "/api/law").body().replaceAll("(?s)^.*?\"id\":\"([^\"]+)\".*$", "$1");
        var old = opened("某一厂");
        released(drafted());

        var now = opened("某二厂");
        assertThat(regime(old)).isEqualTo("cq-2023");
        assertThat(regime(now)).isEqualTo("cq-2026");
        assertThat(period("cq-2026")).contains("\"amount\":20", "CQ26-9");
        assertThat(period("cq-2023")).contains("\"amount\":15").doesNotContain("CQ26-9");
        assertThat(browsers.get("auditor", "/regulations/rules/CQ26-9").body()).contains("第九条", "二十日内提出异议");

        released(LawBrowsers.location(
                browsers.post("owner2", "/law/returns", Map.of("version", before, "reason", "试办结束"))));
        assertThat(regime(opened("某三厂"))).isEqualTo("cq-2023");
        assertThat(browsers.get("owner", "/api/calendar/period?regime=cq-2026&period=objection&start=" + today)
                        .statusCode())
                .isEqualTo(400);
        assertThat(browsers.get("cq-organizer", "/cases/" + now).body()).contains("某市监督抽查办法（试办）");
    }

    private String drafted() throws Exception {
        var draft = browsers.begun("某市新办法");
        var copy = Map.of("from", "cq-2023", "code", "cq-2026", "title", "某市监督抽查办法（试办）", "text", "CQ26");
        assertThat(browsers.post("owner", draft + "/copies", copy).statusCode()).isEqualTo(302);
        assertThat(browsers.page("owner", draft)).contains("没有任何一条规则", "sample-price.dmn", "production-stop.csv");
        assertThat(browsers.post("owner", draft + "/copies", copy).body()).contains("“cq-2026”已是登记的制度");
        browsers.put(draft, "CQ26.yaml", CATALOGUE);
        change(
                draft,
                "statutory-period.dmn",
                "(?s)(<text>\"cq-2026\"</text>(?:(?!</rule>).)*\"objection\"(?:(?!</rule>).)*)"
                        + "<text>15</text>((?:(?!</rule>).)*)<text>\"CQ23-",
                "$1<text>20</text>$2<text>\"CQ26-9 CQ23-");
        change(
                draft,
                "applicable-regime.dmn",
                "(?s)(<rule id=\"applicableRegime_row_4\">.*?)&gt;= date\\(\"2023-08-30\"\\)(.*?</rule>)",
                "$1[date(\"2023-08-30\")..date(\"" + today
                        + "\"))$2<rule id=\"applicableRegime_cq2026\"><description>新办法施行之日起（第九条）</description>"
                        + "<inputEntry><text>\"50\"</text></inputEntry><inputEntry><text>-</text></inputEntry><inputEntry><text>&gt;= date(\""
                        + today + "\")</text></inputEntry>"
                        + "<outputEntry><text>\"cq-2026\"</text></outputEntry><outputEntry><text>\"CQ26-9\"</text></outputEntry></rule>");
        assertThat(browsers.page("owner", draft)).contains("没有发现问题");
        var proposal = Map.of("from", today, "reason", "新办法施行", "redReason", "当日起适用新办法");
        assertThat(browsers.post("owner", draft + "/proposal", proposal).statusCode())
                .isEqualTo(302);
        return draft;
    }

    private void released(String draft) throws Exception {
        assertThat(browsers.post("owner", draft + "/approval", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(browsers.post("lawyer", draft + "/approval", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(browsers.page("auditor", draft)).contains("已施行");
    }

    private void change(String draft, String name, String sound, String changed) throws Exception {
        var before = browsers.get("owner", draft + "/files/" + name).body();
        var after = before.replaceFirst(sound, changed);
        assertThat(after).isNotEqualTo(before);
        browsers.put(draft, name, after);
    }

    private String opened(String party) throws Exception {
        var answer = browsers.send(
                "cq-organizer",
                browsers.request("cq-organizer", "/api/cases")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(OPENING.formatted(party), StandardCharsets.UTF_8)));
        var number = NUMBER.matcher(answer.body());
        assertThat(number.find()).as(answer.body()).isTrue();
        return number.group(1);
    }

    private String regime(String number) throws Exception {
        var file = browsers.get("cq-organizer", "/api/cases/" + number).body();
        return file.replaceAll("(?s)^.*?\"regime\":\"([^\"]+)\".*$", "$1");
    }

    private String period(String regime) throws Exception {
        return browsers.get("owner", "/api/calendar/period?regime=" + regime + "&period=objection&start=" + today)
                .body();
    }
}
