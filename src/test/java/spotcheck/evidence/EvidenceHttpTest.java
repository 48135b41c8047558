package spotcheck.evidence;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import spotcheck.Proves;
import spotcheck.calendar.ChinaTime;
import spotcheck.sampling.SamplingForms;

/** Files of the sealing of samples in Chongqing, brought over HTTP as the panel does it. */
class EvidenceHttpTest extends EvidenceStory {

    @Autowired
    private GivenEvidence given;

    @AfterEach
    void ticksWillDoAgain() {
        ReflectionTestUtils.setField(given, "settings", settings);
    }

    @Test
    void aBrokenUploadGoesOnWhereItStopped() throws Exception {
        var photo = Pictures.jpeg(NUMBER.incrementAndGet());
        var place = sampler.begin(task, "封条.jpg", photo.length);
        sampler.sendAndBreakOff(place, 0, Arrays.copyOf(photo, 700), photo.length);
        Awaitility.await().atMost(10, SECONDS).until(() -> sampler.offset(place) == 700);
        assertThat(sampler.take(task, place).body()).contains("尚未传完（700 / " + photo.length + " 字节）");
        assertThat(sampler.send(place, 0, photo).statusCode()).isEqualTo(409);
        var rest = Arrays.copyOfRange(photo, 700, photo.length);
        assertThat(sampler.send(place, 700, rest).statusCode()).isEqualTo(204);
        var taken = EvidenceClient.json(sampler.take(task, place, "sealing-process"));
        assertThat(taken.path("sha256").asText()).isEqualTo(Hashes.of(new ByteArrayInputStream(photo)));
        assertThat(sampler.bytes(taken.path("content").asText()).body()).isEqualTo(photo);
        assertThat(sampler.get(place).statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void aHundredFilesComeAtOnce() throws Exception {
        var all = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 100; i++) {
            var photo = Pictures.jpeg(NUMBER.incrementAndGet());
            var name = "照片" + i + ".jpg";
            all.add(() -> sampler.bring(task, name, photo, "sealing-process").statusCode());
        }
        var people = Executors.newFixedThreadPool(100);
        try {
            for (var answer : people.invokeAll(all)) {
                assertThat(answer.get()).isEqualTo(201);
            }
        } finally {
            people.shutdown();
        }
        assertThat(sampler.json("/api/cases/" + number + "/evidence").path("files"))
                .hasSize(100);
        var file = new EvidenceClient(port, "cq-organizer").json("/api/cases/" + number);
        assertThat(file.path("chain").path("intact").asBoolean(true)).isTrue();
    }

    @Test
    void aChineseNameOfTwoHundredAndFortyCharactersComesBackWhole() throws Exception {
        var name = "重庆市产品质量监督抽查现场封样全过程照片".repeat(12) + ".jpg";
        var taken = EvidenceClient.json(
                sampler.bring(task, "C:\\照片\\" + name, Pictures.jpeg(NUMBER.incrementAndGet()), "sealing-process"));
        assertThat(taken.path("name").asText()).isEqualTo(name).hasSizeGreaterThan(200);
        var header = sampler.bytes(taken.path("content").asText())
                .headers()
                .firstValue("Content-Disposition")
                .orElseThrow();
        assertThat(URLDecoder.decode(header, StandardCharsets.UTF_8)).contains(name);
        assertThat(sampler.tryToBegin(task, "长".repeat(501), 10).body()).contains("文件名应为1至500个字");
    }

    @ParameterizedTest
    @CsvSource({
        "照片.jpg, 'MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004\u0000\u0000\u0000ÿÿ\u0000\u0000', application/x-msdownload",
        "照片.jpg, '<html><script>alert(1)</script></html>', text/html",
        "图.svg, '<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>', image/svg+xml",
        "脚本.sh, '#!/bin/sh\necho', application/x-sh",
        "批处理.bat, 'del *.*', application/x-bat",
        "压缩.zip, 'PK\u0003\u0004\u0014\u0000\u0000\u0000', application/zip",
        "压缩.docx, 'PK\u0003\u0004\u0014\u0000\u0000\u0000', application/zip",
        "压缩.ofd, 'PK\u0003\u0004\u0014\u0000\u0000\u0000', application/zip",
        "快捷方式.jpg, 'L\u0000\u0000\u0000\u0001\u0014\u0002\u0000\u0000\u0000\u0000\u0000', application/octet-stream"
    })
    void whatCouldRunAsAProgramIsRefused(String name, String content, String type) throws Exception {
        var bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        var place = sampler.begin(task, name, bytes.length);
        sampler.send(place, 0, bytes);
        var answer = sampler.take(task, place);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("不接收此类文件（" + name, type, "程序、脚本和网页文件一律不收");
        assertThat(sampler.json("/api/cases/" + number + "/evidence").path("files"))
                .isEmpty();
    }

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

    @Test
    void aFullDiskIsToldAndWhatArrivedGoesOnLater() throws Exception {
        var photo = Pictures.jpeg(NUMBER.incrementAndGet());
        var place = sampler.begin(task, "封条.jpg", photo.length);
        var arriving = settings.folder().resolve("uploads").resolve(place.substring(place.lastIndexOf('/') + 1));
        Files.delete(arriving);
        Files.createSymbolicLink(arriving, Path.of("/dev/full"));
        var full = sampler.send(place, 0, photo);
        assertThat(full.statusCode()).isEqualTo(507);
        assertThat(full.body()).contains("存储空间不足");
        Files.delete(arriving);
        Files.createFile(arriving);
        assertThat(sampler.send(place, 0, photo).statusCode()).isEqualTo(204);
        assertThat(sampler.take(task, place).statusCode()).isEqualTo(201);
    }

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

    @Test
    @Proves({"CQ23-32-5"})
    void aStepWaitsForItsPhotosOrForAnOfficersReason() throws Exception {
        var strict = new EvidenceSettings(
                true, settings.folder(), settings.largest(), settings.uploadsKept(), settings.recheck(), null);
        ReflectionTestUtils.setField(given, "settings", strict);
        var today = ChinaTime.today(Clock.systemUTC()).toString();
        number = aCase();
        task = aTask(number, "userTask_completeSheet");
        assertThat(complete(SamplingForms.with(SamplingForms.sheet(), "takenOn", today)))
                .isEmpty();
        task = sealing(number);
        var form = new HashMap<>(SamplingForms.seal("渝封" + NUMBER.incrementAndGet()));
        form.put("sealedOn", today);
        assertThat(complete(form)).as("a photo is not ticked").contains("只能从给出的选项中选择");
        form.put("evidence", List.of("other-required-by-organizer"));
        assertThat(complete(form)).contains("缺少应当留存的证据", "封样过程（照片或者录像）", "请在“案卷”面板上传");
        var others = new ArrayList<>(SamplingForms.CQ_EVIDENCE);
        others.remove("sealing-process");
        others.remove("other-required-by-organizer");
        sampler.bring(task, "全部.jpg", Pictures.jpeg(NUMBER.incrementAndGet()), others.toArray(String[]::new));
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

    @Test
    void aVideoIsNoPhotoAndAFileTooLargeIsNotBegun() throws Exception {
        var text = "只有文字".getBytes(StandardCharsets.UTF_8);
        assertThat(sampler.bring(task, "说明.txt", text, "sealing-process").body())
                .contains("文件类型（text/plain）与所要求的形式不符：封样过程（照片或者录像）");
        assertThat(sampler.tryToBegin(task, "长片.mp4", (2L << 30) + 1).body()).contains("单个文件不得超过 2 GB");
        assertThat(sampler.send(sampler.begin(task, "短.jpg", 5), 0, BodyPublishers.ofString("123456"))
                        .statusCode())
                .isEqualTo(413);
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

    private List<String> titles() throws Exception {
        return new EvidenceClient(port, "cq-organizer")
                .json("/api/cases/" + number)
                .findValuesAsText("title");
    }

    private Path stored(String sha256) {
        return settings.folder()
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
