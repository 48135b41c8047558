package spotcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks with files and their names, against the running server. */
class EvidenceAttackTest extends EvidenceStory {

    /** Another authority's people guess numbers: all that a file can be asked for is refused, and nothing changes. */
    @ParameterizedTest
    @ValueSource(strings = {"nm-sampler1", "nm-organizer", "sx-inspector", "owner"})
    void aGuessedNumberOpensNoForeignFile(String stranger) throws Exception {
        var id = brought("现场.jpg").path("id").asText();
        var client = new EvidenceClient(port, stranger);
        for (var part : new String[] {"/content", "/thumbnail"}) {
            assertThat(client.get("/api/evidence/" + id + part).statusCode()).isEqualTo(403);
        }
        assertThat(client.post("/api/evidence/" + id + "/withdrawal", Map.of("reason", "无"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(client.post("/api/evidence/" + id + "/codes", Map.of("codes", List.of()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(sampler.json("/api/cases/" + number + "/evidence")
                        .at("/files/0/withdrawnBy")
                        .asText(""))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../../../tmp/spotcheck-pwned.jpg", "..\\..\\spotcheck-pwned.jpg", "/tmp/spotcheck-pwned.jpg"
            })
    void aNameIsNoPath(String name) throws Exception {
        assertThat(brought(name).path("name").asText()).isEqualTo("spotcheck-pwned.jpg");
        assertThat(Files.exists(Path.of("/tmp/spotcheck-pwned.jpg"))).isFalse();
        assertThat(sampler.get("/api/evidence/uploads/..%2F..%2Fapplication.yaml")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void aNameAddsNoHeader() throws Exception {
        var file = brought("照片\r\nSet-Cookie: JSESSIONID=stolen\r\n\r\n<script>\".jpg");
        assertThat(file.path("name").asText()).doesNotContain("\r", "\n");
        var answer = sampler.bytes(file.path("content").asText());
        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("stolen");
        assertThat(answer.headers().allValues("Content-Disposition"))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("inline;").doesNotContain("\r", "\n"));
    }

    /** A picture by its first bytes, a page by its name and by what follows them. */
    @Test
    void aPictureThatIsAlsoAPageIsShownAsAPictureThatRunsNothing() throws Exception {
        var picture = new ByteArrayOutputStream();
        picture.writeBytes(Pictures.jpeg(NUMBER.incrementAndGet()));
        picture.writeBytes("<html><script>alert(document.cookie)</script>".getBytes(StandardCharsets.US_ASCII));
        var taken = EvidenceClient.json(sampler.bring(task, "页面.html", picture.toByteArray(), "sealing-process"));
        var headers = sampler.bytes(taken.path("content").asText()).headers();
        assertThat(headers.firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.allValues("Content-Security-Policy")).contains("default-src 'none'; sandbox");
    }

    /** Two kilobytes that would be four gigabytes of picture. */
    @Test
    void aPictureThatUnfoldsWithoutEndIsKeptAndNotUnfolded() throws Exception {
        var taken = EvidenceClient.json(sampler.bring(task, "大.png", png(30_000, 30_000), "sealing-process"));
        assertThat(taken.path("type").asText()).isEqualTo("image/png");
        assertThat(sampler.bytes(taken.path("thumbnail").asText()).statusCode()).isEqualTo(404);
        assertThat(sampler.bytes(taken.path("content").asText()).statusCode()).isEqualTo(200);
    }

    @Test
    void aBrokenPictureIsEvidenceWithoutAThumbnail() throws Exception {
        var whole = Pictures.jpeg(NUMBER.incrementAndGet());
        var broken = Arrays.copyOf(whole, 200);
        var taken = EvidenceClient.json(sampler.bring(task, "断.jpg", broken, "sealing-process"));
        assertThat(sampler.bytes(taken.path("thumbnail").asText()).statusCode()).isEqualTo(404);
    }

    @Test
    void anUploadOfSomebodyElseIsNeitherContinuedNorTaken() throws Exception {
        var place = sampler.begin(task, "甲.jpg", 10);
        var colleague = new EvidenceClient(port, "cq-sampler2");
        assertThat(colleague.send(place, 0, new byte[10]).statusCode()).isEqualTo(404);
        assertThat(colleague.take(task, place).statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(sampler.offset(place)).isZero();
    }

    private JsonNode brought(String name) throws Exception {
        return EvidenceClient.json(
                sampler.bring(task, name, Pictures.jpeg(NUMBER.incrementAndGet()), "sealing-process"));
    }

    /** A picture of one colour, of which only the first lines are there; the head promises the rest. */
    private static byte[] png(int width, int height) throws IOException {
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 6, 0, 0, 0});
        chunk(png, "IHDR", head.array());
        var lines = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(lines)) {
            deflated.write(new byte[1 << 20]);
        }
        chunk(png, "IDAT", lines.toByteArray());
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String kind, byte[] content) {
        var named = ByteBuffer.allocate(content.length + 4)
                .put(kind.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        var sum = new CRC32();
        sum.update(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
