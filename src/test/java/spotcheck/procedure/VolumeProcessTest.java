package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import spotcheck.Person;
import spotcheck.evidence.upload.Intake;
import spotcheck.evidence.upload.Uploads;
import spotcheck.replay.MadeEvidence;
import spotcheck.volume.proof.PackageCheck;

/** A case is taken along: to print, to keep, and to prove later without the system. */
@TestPropertySource(properties = "spotcheck.paper.printer=pdf")
class VolumeProcessTest extends Procedure {

    private static final Path LOOKED_AT = Path.of("target/volumes");
    private static final Person ORGANIZER = new Person("cq-organizer", "organizer-500000");
    private static final Person HANDLER = new Person("cq-handler", "handler-500103");
    private static final Person INSPECTOR = new Person("cq-inspector", "inspector-cq-lab1");
    private static final Person SAMPLER = new Person("cq-sampler1", "sampler-cq-body");
    private static final Person ENFORCER = new Person("cq-enforcer", "enforcer-500103");

    @Autowired
    private MadeEvidence evidence;

    @Autowired
    private Uploads uploads;

    @Autowired
    private Intake intake;

    @Autowired
    private JdbcClient jdbc;

    /** NMG-57, NMG-62: what there is is bound in page by page, what lacks is named with its rule, also after the close. */
    @Test
    void aClosedCaseIsOneVolumeWithAllItsPapers() throws IOException {
        opened(CHONGQING, "producer");
        failedWithEvidence();
        told(PARTY);
        ordered();
        objectionPeriodOver(PARTY);
        rectified();
        reinspected(true);
        handlingFiled();
        publishedAndClosed();
        var file = door.fetches(ORGANIZER, "/api/cases/" + number + "/volume.pdf");
        assertThat(file.statusCode()).as(text(file.body())).isEqualTo(200);
        keep(".pdf", file.body());
        try (var volume = Loader.loadPDF(file.body())) {
            var pages = volume.getNumberOfPages();
            var read = new PDFTextStripper().getText(volume).replaceAll("\\s", "");
            assertThat(read).contains("监督抽查案卷", "卷内目录", "卷内备考表", "样品流转", "证据清单", "送达情况", "办案记录");
            for (var page = 1; page <= pages; page++) {
                assertThat(read).contains(number + "" + page + "/" + pages);
            }
            assertThat(papers.of(number)).hasSizeGreaterThan(5).allSatisfy(paper -> assertThat(read)
                    .contains(paper.number().replaceAll("\\s", "")));
            assertThat(read).contains(chain.check(number).head());
            assertThat(read).contains("缺少的材料", "检验原始记录");
            assertThat(volume.getDocumentCatalog().getDocumentOutline().children())
                    .hasSizeGreaterThan(10);
            assertThat(volume.getDocumentInformation().getTitle()).isEqualTo("监督抽查案卷 " + number);
        }
        assertThat(logged("volume.pdf")).isEqualTo(1);
        assertThat(door.asks(ORGANIZER, "GET", "/cases/" + number, "").body())
                .contains(
                        "/api/cases/" + number + "/volume.pdf",
                        "/api/cases/" + number + "/package.zip",
                        "/verify-package")
                .doesNotContain("referral.zip");
        assertThat(door.asks(INSPECTOR, "GET", "/cases/" + number, "").body())
                .doesNotContain("volume.pdf", "package.zip");
    }

    /** A package needs nothing of the system to be read and to be proved. */
    @Test
    void thePackageHoldsEveryFileAsItWasAndProvesItself() throws IOException {
        opened(INNER_MONGOLIA, "producer");
        failedWithEvidence();
        told(PARTY);
        var organizer = new Person("nm-organizer", "organizer-150100");
        var answer = door.fetches(organizer, "/api/cases/" + number + "/package.zip");
        assertThat(answer.statusCode()).as(text(answer.body())).isEqualTo(200);
        var file = keep(".zip", answer.body());
        var report = PackageCheck.of(file);
        assertThat(report.problems()).isEmpty();
        assertThat(report.entries()).isEqualTo(entries.of(number).size());
        assertThat(report.head()).isEqualTo(chain.check(number).head());
        var inside = unpacked(answer.body());
        var base = number + "/";
        assertThat(inside)
                .containsKeys(
                        base + "bagit.txt",
                        base + "bag-info.txt",
                        base + "manifest-sha256.txt",
                        base + "tagmanifest-sha256.txt",
                        base + "核验.html",
                        base + "data/案卷.pdf",
                        base + "data/entries.json",
                        base + "data/case.json");
        assertThat(text(inside.getOrDefault(base + "bagit.txt", new byte[0])))
                .isEqualTo("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        assertThat(inside.keySet()).filteredOn(name -> name.contains("/文书/")).hasSameSizeAs(papers.of(number));
        assertThat(inside.keySet()).filteredOn(name -> name.contains("/证据/")).hasSizeGreaterThan(3);
        assertThat(logged("package.zip")).isEqualTo(1);
    }

    /** The laboratory and the samplers read their case and take nothing of it along; enforcement nothing that was not handed over. */
    @Test
    void laboratoriesSamplersAndStrangersTakeNothingAlong() {
        opened(CHONGQING, "producer");
        sampled();
        failed();
        for (var person : List.of(INSPECTOR, SAMPLER, ENFORCER, new Person("nm-organizer", "organizer-150100"))) {
            for (var what : List.of("volume.pdf", "package.zip", "referral.zip")) {
                var answer = door.asks(person, "GET", "/api/cases/" + number + "/" + what, "");
                assertThat(answer.statusCode()).as(person + " " + what).isEqualTo(403);
                assertThat(answer.body()).doesNotContain("某五金");
            }
        }
        assertThat(logged(".zip") + logged(".pdf")).isZero();
    }

    /** CQN-4-1d: what enforcement needs, and no more; its chain goes on over what it does not read. */
    @Test
    void enforcementGetsWhatItNeedsAndNoMore() throws IOException {
        opened(CHONGQING, "producer");
        sampled();
        refusedBeforeHandOver();
        failedSeriously();
        remarked("与当事人电话沟通的内部备注");
        handedOver();
        var answer = door.fetches(ENFORCER, "/api/cases/" + number + "/referral.zip");
        assertThat(answer.statusCode()).as(text(answer.body())).isEqualTo(200);
        var report = PackageCheck.of(keep("-referral.zip", answer.body()));
        assertThat(report.problems()).isEmpty();
        assertThat(report.head()).isEqualTo(chain.check(number).head());
        var inside = unpacked(answer.body());
        var all = inside.keySet().toString();
        assertThat(all).contains("抽样单", "线索移交清单").doesNotContain("case.json");
        var lines = text(inside.getOrDefault(number + "-移交材料/data/entries.json", new byte[0]));
        assertThat(lines).contains("\"listClues\"", "\"issueReport\"").doesNotContain("内部备注", "sampling.team");
        try (PDDocument volume = Loader.loadPDF(inside.getOrDefault(number + "-移交材料/data/案卷.pdf", new byte[0]))) {
            assertThat(new PDFTextStripper().getText(volume)).contains("移交执法材料").doesNotContain("内部备注");
        }
        assertThat(door.asks(ENFORCER, "GET", "/api/cases/" + number + "/volume.pdf", "")
                        .statusCode())
                .isEqualTo(403);
    }

    private void refusedBeforeHandOver() {
        var answer = door.asks(HANDLER, "GET", "/api/cases/" + number + "/referral.zip", "");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("没有移交");
    }

    private void remarked(String text) {
        var answer = door.asks(ORGANIZER, "POST", "/api/cases/" + number + "/remarks", "{\"text\":\"" + text + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    }

    private void failedWithEvidence() {
        found("nothingSeen", true);
        does("drawSample", spotcheck.sampling.SamplingForms.draw());
        does("completeSheet", spotcheck.sampling.SamplingForms.sheet());
        var seal = task(number, "sealSamples").getId();
        as(new Person(region() + "-sampler1", "sampler-" + region() + "-body"), () -> evidence.bring(seal));
        does(
                "sealSamples",
                spotcheck.sampling.SamplingForms.with(
                        spotcheck.sampling.SamplingForms.seal(number + "-0"),
                        "evidence",
                        inChongqing()
                                ? spotcheck.sampling.SamplingForms.CQ_EVIDENCE
                                : spotcheck.sampling.SamplingForms.NMG_EVIDENCE));
        received();
        does("checkLicences", spotcheck.inspection.InspectionForms.licenceInOrder());
        does("performTest", spotcheck.inspection.InspectionForms.tested());
        var issue = task(number, "issueReport").getId();
        as(
                new Person(region() + "-inspector", "inspector-" + region() + "-lab1"),
                () -> give(issue, "检验报告.pdf", pdf()));
        does("issueReport", spotcheck.inspection.InspectionForms.report("fails"));
        does(
                "acceptReport",
                spotcheck.sampling.SamplingForms.with(
                        spotcheck.inspection.InspectionForms.acceptedAsFailing(), "seriousGround", "none"));
    }

    private void give(String task, String name, byte[] bytes) {
        var upload = uploads.begin(task, name, bytes.length);
        uploads.append(upload, 0, new ByteArrayInputStream(bytes));
        intake.take(task, upload.id(), List.of(), "");
    }

    /** Three pages, one of them lying. */
    private static byte[] pdf() {
        try (var report = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            report.addPage(new PDPage(PDRectangle.A4));
            report.addPage(new PDPage(PDRectangle.A4));
            report.getPage(1).setRotation(90);
            report.addPage(new PDPage(PDRectangle.A3));
            report.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void as(Person person, Runnable act) {
        identity.setAuthentication(person.id(), List.of(person.post()));
        try {
            act.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    private int logged(String what) {
        return jdbc.sql("select count(*) from act_log where request like ?")
                .param("GET /api/cases/" + number + "/%" + what)
                .query(Integer.class)
                .single();
    }

    private Path keep(String ending, byte[] bytes) throws IOException {
        Files.createDirectories(LOOKED_AT);
        return Files.write(LOOKED_AT.resolve(number + ending), bytes);
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var inside = new HashMap<String, byte[]>();
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                inside.put(entry.getName(), files.readAllBytes());
            }
        }
        return inside;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
