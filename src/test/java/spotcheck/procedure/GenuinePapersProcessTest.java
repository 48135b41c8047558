package spotcheck.procedure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.PaperFiles;
import spotcheck.casefile.paper.PrintedPaper;

/** Somebody who was handed a paper asks, without a login, whether it is genuine. */
class GenuinePapersProcessTest extends Procedure {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static int visitors;

    @LocalServerPort
    private int port;

    @Autowired
    private PaperFiles files;

    private final String address = "203.0.113." + ++visitors;
    private Paper notice;
    private PrintedPaper file;

    @BeforeEach
    void theSamplersHandOutTheirNotice() {
        opened(CHONGQING, "producer");
        visited();
        notice = papers.of(number).get(0);
        file = files.of(notice.id()).orElseThrow();
    }

    @Test
    void itIsToldWhatThePaperIsAndNothingOfTheFirm() throws Exception {
        var answer = ask("/api/verify/" + file.verifyCode());
        assertThat(answer.statusCode()).isEqualTo(200);
        var told = new ObjectMapper().readTree(answer.body());
        assertThat(told.path("genuine").asBoolean()).isTrue();
        assertThat(told.path("kind").asText()).isEqualTo("spot-check-notice");
        assertThat(told.path("number").asText()).isEqualTo(notice.number());
        assertThat(told.path("issuedOn").asText()).isEqualTo("2026-03-02");
        assertThat(told.path("issuer").asText()).isEqualTo("重庆市市场监督管理局");
        assertThat(told.path("state").asText()).isEqualTo("in-force");
        assertThat(told.path("sha256").asText()).isEqualTo(file.sha256());
        assertThat(told.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "genuine", "kind", "title", "number", "issuedOn", "issuer", "state", "replacedBy", "sha256");
        assertThat(answer.body()).doesNotContain("某五金经营部", "铜芯电缆", number.value());
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aCodeThatNoPaperBearsIsNotGenuine() throws Exception {
        var answer = ask("/api/verify/ZZZZZZZZZZZZ");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"genuine\":false}");
        assertThat(ask("/verify/ZZZZZZZZZZZZ").body()).contains("没有这份文书");
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() throws Exception {
        var typed = file.verifyCode().toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
        assertThat(ask("/verify?code=" + typed).body())
                .contains("真实：本系统制发的文书", notice.number(), "重庆市市场监督管理局", "有效")
                .doesNotContain("某五金经营部", "铜芯电缆", number.value());
    }

    @Test
    void aFileIsComparedByteForByte() throws Exception {
        assertThat(compare(file.content())).contains("一致：该文件就是制发时的文件").doesNotContain("不一致");
        var altered = file.content().clone();
        altered[altered.length / 2] ^= 1;
        assertThat(compare(altered)).contains("不一致：该文件不是制发时的文件");
        assertThat(compare(new byte[0])).contains("没有选择文件");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInWords() throws Exception {
        var answer = upload(new byte[11 << 20]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("文件超过10 MB");
    }

    @Test
    void whoTriesCodesHasToWait() throws Exception {
        for (var turn = 0; turn < 30; turn++) {
            assertThat(ask("/api/verify/TRYTRYTRY" + turn).statusCode()).isEqualTo(404);
        }
        var answer = ask("/api/verify/" + file.verifyCode());
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("查询过于频繁");
        assertThat(ask("/verify/" + file.verifyCode()).body())
                .contains("查询过于频繁")
                .doesNotContain("真实：");
        clock.travelTo(TODAY.plusDays(1));
        assertThat(ask("/api/verify/" + file.verifyCode()).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Forwarded-For", address);
    }

    private String compare(byte[] content) throws IOException, InterruptedException {
        return upload(content).body();
    }

    private HttpResponse<String> upload(byte[] content) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        var head = List.of(
                "--limit",
                "Content-Disposition: form-data; name=\"file\"; filename=\"notice.pdf\"",
                "Content-Type: application/pdf",
                "",
                "");
        body.write(String.join("\r\n", head).getBytes(UTF_8));
        body.write(content);
        body.write("\r\n--limit--\r\n".getBytes(UTF_8));
        return CLIENT.send(
                request("/verify/" + file.verifyCode())
                        .header("Content-Type", "multipart/form-data; boundary=limit")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
    }
}
