package spotcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each content is kept once, and what no longer is what came in is found and told. */
class EvidenceIntegrityTest extends EvidenceStory {

    @Test
    void oneContentIsStoredOnceForTwoCases() throws Exception {
        var photo = Pictures.jpeg(NUMBER.incrementAndGet());
        var other = aCase();
        sampler.bring(task, "甲.jpg", photo, "sealing-process");
        var second = EvidenceClient.json(sampler.bring(aTask(other), "乙.jpg", photo, "sealing-process"));
        var stored = stored(second.path("sha256").asText());
        assertThat(stored).exists();
        try (var beside = Files.list(stored.getParent())) {
            assertThat(beside).hasSize(1);
        }
        assertThat(sampler.json("/api/cases/" + other + "/evidence")
                        .at("/files/0/name")
                        .asText())
                .isEqualTo("乙.jpg");
    }

    @Test
    void whatWasChangedOnDiskIsToldAndNotGivenOut() throws Exception {
        var photo = Pictures.jpeg(NUMBER.incrementAndGet());
        var taken = EvidenceClient.json(sampler.bring(task, "封条.jpg", photo, "sealing-process"));
        var content = taken.path("content").asText();
        assertThat(sampler.bytes(content).statusCode()).isEqualTo(200);
        Files.writeString(stored(taken.path("sha256").asText()), "改过了");
        var refused = sampler.get(content);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("证据文件已损坏或者缺失，不予提供：封条.jpg");
        assertThat(titles()).contains("证据文件与入库时的校验值不符");
        assertThat(new EvidenceClient(port, "auditor")
                        .get("/api/evidence/faulty")
                        .body())
                .contains(number, taken.path("sha256").asText());
        assertThat(new EvidenceClient(port, "nm-organizer")
                        .get("/api/evidence/faulty")
                        .body())
                .doesNotContain(number);
        sampler.bring(task, "同一张.jpg", photo);
        assertThat(sampler.bytes(content).body())
                .as("from the same bytes again")
                .isEqualTo(photo);
    }

    @Test
    void theCheckFindsWhatIsMissing() throws Exception {
        var taken = EvidenceClient.json(
                sampler.bring(task, "封条.jpg", Pictures.jpeg(NUMBER.incrementAndGet()), "sealing-process"));
        Files.delete(stored(taken.path("sha256").asText()));
        var admin = new EvidenceClient(port, "admin");
        assertThat(sampler.post("/api/evidence/check", Map.of()).statusCode()).isEqualTo(403);
        assertThat(admin.post("/api/evidence/check", Map.of()).body())
                .contains(taken.path("sha256").asText());
        assertThat(titles()).contains("证据文件在存储中缺失");
        assertThat(sampler.json("/api/cases/" + number + "/evidence")
                        .at("/files/0/state")
                        .asText())
                .isEqualTo("missing");
    }

    private Path stored(String sha256) {
        return settings.folder()
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
