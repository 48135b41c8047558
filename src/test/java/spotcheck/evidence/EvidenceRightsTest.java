package spotcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who brings files, sees them and takes them back. */
class EvidenceRightsTest extends EvidenceStory {

    @Test
    void onlyWhoMayDoTheTaskBringsFilesAndOnlyWhoSeesTheCaseReadsThem() throws Exception {
        var taken = EvidenceClient.json(
                sampler.bring(task, "封条.jpg", Pictures.jpeg(NUMBER.incrementAndGet()), "sealing-process"));
        var content = taken.path("content").asText();
        for (var stranger : new String[] {"cq-inspector", "cq-organizer", "nm-sampler1", "auditor"}) {
            assertThat(new EvidenceClient(port, stranger)
                            .tryToBegin(task, "x.jpg", 10)
                            .statusCode())
                    .as(stranger)
                    .isEqualTo(403);
        }
        assertThat(new EvidenceClient(port, "cq-sampler2")
                        .tryToBegin(task, "x.jpg", 10)
                        .statusCode())
                .as("her colleague")
                .isEqualTo(201);
        for (var stranger : new String[] {"nm-organizer", "nm-sampler1", "owner"}) {
            var client = new EvidenceClient(port, stranger);
            for (var path : new String[] {
                content,
                taken.path("thumbnail").asText(),
                "/api/cases/" + number + "/evidence",
                "/api/tasks/" + task + "/evidence"
            }) {
                assertThat(client.get(path).statusCode()).as(stranger + path).isEqualTo(403);
            }
        }
        assertThat(new EvidenceClient(port, "auditor").bytes(content).statusCode())
                .isEqualTo(200);
        assertThat(sampler.begin(task, "y.jpg", 10))
                .satisfies(place -> assertThat(new EvidenceClient(port, "cq-sampler2")
                                .send(place, 0, new byte[10])
                                .statusCode())
                        .as("somebody else's upload")
                        .isEqualTo(404));
    }

    /** Before the draw nobody of the body may read the case, yet who has the task brings its files and sees them. */
    @Test
    void aFileOfTheDrawIsSeenByWhoBringsIt() throws Exception {
        var secret = aCase();
        var draw = taskOf(secret, "userTask_assignSamplers");
        var taken = sampler.bring(draw, "抽签.jpg", Pictures.jpeg(NUMBER.incrementAndGet()));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        var content = EvidenceClient.json(taken).path("content").asText();
        assertThat(sampler.bytes(content).statusCode()).isEqualTo(200);
        assertThat(sampler.json("/api/tasks/" + draw + "/evidence").path("files"))
                .hasSize(1);
        assertThat(sampler.get("/api/cases/" + secret + "/evidence").statusCode())
                .isEqualTo(403);
        assertThat(new EvidenceClient(port, "cq-inspector").get(content).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFileGivenByMistakeIsKeptAndCountsNoMore() throws Exception {
        var taken = EvidenceClient.json(
                sampler.bring(task, "误传.jpg", Pictures.jpeg(NUMBER.incrementAndGet()), "sealing-process"));
        var path = "/api/evidence/" + taken.path("id").asText() + "/withdrawal";
        assertThat(new EvidenceClient(port, "cq-sampler2")
                        .post(path, Map.of("reason", "不是我的"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(sampler.post(path, Map.of("reason", "")).body()).contains("必须说明原因");
        assertThat(EvidenceClient.json(sampler.post(path, Map.of("reason", "传错案件")))
                        .path("withdrawnBy")
                        .asText())
                .isEqualTo("cq-sampler1");
        assertThat(sampler.json("/api/tasks/" + task + "/evidence").at("/required/4/files"))
                .isEmpty();
        assertThat(sampler.bytes(taken.path("content").asText()).statusCode()).isEqualTo(200);
    }
}
