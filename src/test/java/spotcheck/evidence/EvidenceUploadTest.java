package spotcheck.evidence;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.evidence.content.Hashes;

/** Files as they arrive over HTTP, the way the panel sends them: broken off, many at once, large, or nothing that is taken. */
class EvidenceUploadTest extends EvidenceStory {

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
        assertThat(file.path("chain").path("intact").asBoolean(true))
                .as(file.path("chain").path("message").asText())
                .isTrue();
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
    void aVideoIsNoPhotoAndAFileTooLargeIsNotBegun() throws Exception {
        var text = "只有文字".getBytes(StandardCharsets.UTF_8);
        assertThat(sampler.bring(task, "说明.txt", text, "sealing-process").body())
                .contains("文件类型（text/plain）与所要求的形式不符：封样过程（照片或者录像）");
        assertThat(sampler.tryToBegin(task, "长片.mp4", (2L << 30) + 1).body()).contains("单个文件不得超过 2 GB");
        assertThat(sampler.send(sampler.begin(task, "短.jpg", 5), 0, BodyPublishers.ofString("123456"))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void nobodyFillsTheStoreAlone() throws Exception {
        var begun = new ArrayList<String>();
        var answer = sampler.tryToBegin(task, "录像0.mp4", 2L << 30);
        while (answer.statusCode() == 201 && begun.size() < 40) {
            begun.add(answer.headers().firstValue("Location").orElseThrow());
            answer = sampler.tryToBegin(task, "录像" + begun.size() + ".mp4", 2L << 30);
        }
        for (var place : begun) {
            sampler.drop(place);
        }
        assertThat(begun).hasSizeBetween(4, 5);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("您尚未传完的文件合计不得超过 10 GB");
        sampler.drop(sampler.begin(task, "录像.mp4", 2L << 30));
    }
}
