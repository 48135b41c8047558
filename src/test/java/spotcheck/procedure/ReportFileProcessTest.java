package spotcheck.procedure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.inspection.InspectionForms.licenceInOrder;
import static spotcheck.inspection.InspectionForms.report;
import static spotcheck.inspection.InspectionForms.tested;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import spotcheck.Person;
import spotcheck.casefile.paper.PaperFiles;
import spotcheck.casefile.paper.PrintedPaper;
import spotcheck.evidence.EvidenceFiles;
import spotcheck.evidence.EvidenceSettings;
import spotcheck.evidence.given.GivenEvidence;
import spotcheck.evidence.upload.Intake;
import spotcheck.evidence.upload.Uploads;

/** The laboratory hands in its own report: the file that it has signed and sealed, checked and kept with its fingerprint. */
class ReportFileProcessTest extends Procedure {

    @Autowired
    private GivenEvidence given;

    @Autowired
    private EvidenceSettings settings;

    @Autowired
    private Uploads uploads;

    @Autowired
    private Intake intake;

    @Autowired
    private EvidenceFiles evidence;

    @Autowired
    private PaperFiles originals;

    @BeforeEach
    void theLaboratoryHasTested() {
        tests();
    }

    @AfterEach
    void ticksWillDoAgain() {
        ReflectionTestUtils.setField(given, "settings", settings);
        identity.clearAuthentication();
    }

    @Test
    void noReportIsTakenWithoutItsFile() throws IOException {
        filesAreAskedFor();
        isRefused(number, "issueReport", report("fails"), "缺少检验报告原件");
        lay("检验报告.pdf", "检验报告 不合格".getBytes(UTF_8));
        isRefused(number, "issueReport", report("fails"), "缺少检验报告原件");
        var file = pdf(true);
        lay("检2026-001.pdf", file);
        identity.clearAuthentication();
        does("issueReport", report("fails"));
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("reportFile"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.details()).contains("检2026-001.pdf", PrintedPaper.sha256(file), "检2026-001"));
        assertThat(entryTitles(number)).contains("收存检验报告原件");
    }

    @Test
    void aFileThatCannotBeReadIsNoReport() throws IOException {
        lay("坏.pdf", "%PDF-1.7\n这里什么都没有".getBytes(UTF_8));
        isRefused(number, "issueReport", report("fails"), "不是完整的 PDF 文件");
    }

    @Test
    void aReportWithoutAPageIsNone() throws IOException {
        lay("空.pdf", pdf(false));
        isRefused(number, "issueReport", report("fails"), "没有任何一页");
    }

    @Test
    void theReportOfAnotherCaseIsNotTakenAgain() throws IOException {
        var file = pdf(true);
        lay("报告.pdf", file);
        identity.clearAuthentication();
        tests();
        lay("报告.pdf", file);
        isRefused(number, "issueReport", report("fails"), "与另一案件中的文件完全相同");
    }

    /** What was signed belongs to the paper: by number, and by the fingerprints of both. */
    @Test
    void theSignedCopyIsLaidBesideItsPaper() throws IOException {
        var copy = pdf(true);
        lay("签字盖章的抽样单.pdf", copy);
        var file = evidence.of(number).get(0).id();
        identity.clearAuthentication();
        var sheet = papers.of(number).stream()
                .filter(paper -> paper.kind().equals("sampling-sheet"))
                .findFirst()
                .orElseThrow();
        var path = "/api/papers/" + sheet.id() + "/scans";
        var inspector = Person.of(cases.get(number), "inspector");
        var body = "{\"file\": " + file + "}";
        assertThat(door.asks(Person.of(cases.get(number), "organizer"), "POST", path, body)
                        .body())
                .contains("只能归入本人");
        assertThat(door.asks(inspector, "POST", path, body).statusCode()).isEqualTo(201);
        assertThat(door.asks(inspector, "POST", path, body).body()).contains("已经归入一份文书");
        assertThat(entries.of(number)).last().satisfies(entry -> assertThat(entry.details())
                .contains(sheet.number(), PrintedPaper.sha256(copy), original(sheet.id())));
        assertThat(door.asks(inspector, "GET", "/api/cases/" + number + "/papers", "")
                        .body())
                .contains("签字盖章的抽样单.pdf", "\"withdrawn\":false");
        isAsItsEntriesSay();
    }

    /** A copy that was given by mistake stays beside its paper and says so; the right one is laid beside it. */
    @Test
    void aSignedCopyThatWasWithdrawnIsShownAsSuch() throws IOException {
        lay("错页.pdf", pdf(true));
        lay("签字盖章的抽样单.pdf", pdf(true));
        var files = evidence.of(number);
        identity.clearAuthentication();
        var sheet = papers.of(number).stream()
                .filter(paper -> paper.kind().equals("sampling-sheet"))
                .findFirst()
                .orElseThrow();
        var path = "/api/papers/" + sheet.id() + "/scans";
        var inspector = Person.of(cases.get(number), "inspector");
        door.asks(inspector, "POST", path, "{\"file\": " + files.get(0).id() + "}");
        assertThat(door.asks(
                                inspector,
                                "POST",
                                "/api/evidence/" + files.get(0).id() + "/withdrawal",
                                "{\"reason\": \"扫描错了一页\"}")
                        .statusCode())
                .isLessThan(300);
        assertThat(door.asks(
                                inspector,
                                "POST",
                                path,
                                "{\"file\": " + files.get(1).id() + "}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(door.asks(inspector, "GET", "/api/cases/" + number + "/papers", "")
                        .body())
                .containsPattern("错页.pdf\"[^}]*\"withdrawn\":true")
                .containsPattern("签字盖章的抽样单.pdf\"[^}]*\"withdrawn\":false");
    }

    private String original(long paper) {
        return originals.of(paper).orElseThrow().sha256();
    }

    private void tests() {
        opened(CHONGQING, "producer");
        sampled();
        received();
        does("checkLicences", licenceInOrder());
        does("performTest", tested());
    }

    private void filesAreAskedFor() {
        var strict = new EvidenceSettings(
                true, settings.folder(), settings.largest(), settings.uploadsKept(), settings.recheck(), null);
        ReflectionTestUtils.setField(given, "settings", strict);
    }

    private void lay(String name, byte[] bytes) {
        var task = task(number, "issueReport").getId();
        identity.setAuthentication("cq-inspector", List.of("inspector-cq-lab1"));
        var upload = uploads.begin(task, name, bytes.length);
        uploads.append(upload, 0, new ByteArrayInputStream(bytes));
        intake.take(task, upload.id(), List.of(), "");
        assertThat(evidence.ofTask(task)).isNotEmpty();
    }

    /** Each another, as reports are. */
    private static byte[] pdf(boolean withPage) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(UUID.randomUUID().toString());
            if (withPage) {
                document.addPage(new PDPage());
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
