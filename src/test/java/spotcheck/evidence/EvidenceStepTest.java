package spotcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import spotcheck.Proves;
import spotcheck.evidence.given.GivenEvidence;
import spotcheck.sampling.SamplingForms;

/** What a step must leave behind, and what its photos tell themselves. */
class EvidenceStepTest extends EvidenceStory {

    @Autowired
    private GivenEvidence given;

    @AfterEach
    void ticksWillDoAgain() {
        ReflectionTestUtils.setField(given, "settings", settings);
    }

    @Test
    @Proves({"CQ23-32-5"})
    void aStepWaitsForItsPhotosOrForAnOfficersReason() throws Exception {
        var strict = new EvidenceSettings(
                true, settings.folder(), settings.largest(), settings.uploadsKept(), settings.recheck(), null);
        ReflectionTestUtils.setField(given, "settings", strict);
        var today = today().toString();
        number = aCase();
        task = aTask(number, "userTask_completeSheet");
        assertThat(complete(SamplingForms.with(SamplingForms.sheet(), "takenOn", today)))
                .isEmpty();
        task = sealing(number);
        var form = new HashMap<>(SamplingForms.seal("渝封" + NUMBER.incrementAndGet()));
        form.put("sealedOn", today);
        assertThat(complete(form)).as("a photo is not ticked").contains("只能从给出的选项中选择");
        form.put("evidence", List.of("other-required-by-organizer"));
        assertThat(complete(form)).contains("缺少应当留存的证据", "封样过程（照片或者录像）", "请在表单下方上传");
        var others = new ArrayList<>(SamplingForms.CQ_EVIDENCE);
        others.remove("sealing-process");
        others.remove("other-required-by-organizer");
        var several =
                sampler.bring(task, "全部.jpg", Pictures.jpeg(NUMBER.incrementAndGet()), others.toArray(String[]::new));
        assertThat(several.body()).as("one picture for seven records").contains("一张照片只能证明一项");
        for (var record : others) {
            sampler.bring(task, record + ".jpg", Pictures.jpeg(NUMBER.incrementAndGet()), record);
        }
        assertThat(complete(form)).contains("缺少应当留存的证据：封样过程（照片或者录像）。");
        var waiver = Map.<String, Object>of("codes", List.of("sealing-process"), "reason", "相机损坏，已当场说明");
        var path = "/api/tasks/" + task + "/evidence/waivers";
        assertThat(sampler.post(path, waiver).statusCode()).isEqualTo(403);
        var officer = new EvidenceClient(port, "cq-organizer");
        assertThat(EvidenceClient.json(officer.post(path, waiver))
                        .at("/required/4/missing")
                        .asBoolean(true))
                .isFalse();
        assertThat(complete(form)).isEmpty();
        assertThat(titles()).contains("记明缺少证据的原因", "缺少证据：封样过程", "留存证据：场所外观和地理位置，有厂牌的摄入");
        assertThat(sampler.tryToBegin(task, "迟到.jpg", 10).statusCode())
                .as("the step is over")
                .isEqualTo(403);
    }

    @Test
    void theCameraSaysWhenAndWhereBesideTheTimeOfEntry() throws Exception {
        var taken = EvidenceClient.json(sampler.bring(
                task, "现场.jpg", Pictures.withExif(NUMBER.incrementAndGet(), "2026:03:02 09:41:07"), "sealing-process"));
        assertThat(taken.path("takenAt").asText()).isEqualTo("2026-03-02T09:41:07+08:00");
        assertThat(taken.path("place").asText()).isEqualTo("29.55833, 106.55000");
        assertThat(taken.path("uploadedAt").asText()).isNotEmpty();
        var small = ImageIO.read(new ByteArrayInputStream(
                sampler.bytes(taken.path("thumbnail").asText()).body()));
        assertThat(small.getHeight()).as("turned upright").isGreaterThan(small.getWidth());
    }

    private String complete(Map<String, Object> form) throws Exception {
        var variables = new HashMap<String, Object>();
        form.forEach((key, value) -> variables.put(key, variable(value)));
        var answer = sampler.post("/engine-rest/task/" + task + "/submit-form", Map.of("variables", variables));
        return answer.statusCode() < 300 ? "" : answer.body();
    }

    private static Map<String, Object> variable(Object value) {
        return value instanceof List<?> list
                ? Map.of(
                        "value",
                        list.stream().map(word -> "\"" + word + "\"").toList().toString(),
                        "type",
                        "Json")
                : Map.of("value", value);
    }
}
