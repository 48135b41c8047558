package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import spotcheck.casefile.paper.PaperFiles;
import spotcheck.casefile.paper.PrintedPaper;
import spotcheck.papers.Conformance;
import spotcheck.papers.seal.MadeKey;
import spotcheck.papers.seal.SignedFile;

/** What the leader approves bears the electronic seal of the authority; what others issue waits for the seal in ink. */
@TestPropertySource(properties = "spotcheck.paper.printer=pdf")
class SealedPapersProcessTest extends Procedure {

    private static final Path KEY = Path.of("target/seals/500000.p12");

    @Autowired
    private PaperFiles files;

    @DynamicPropertySource
    static void theMunicipalityHasAKey(DynamicPropertyRegistry settings) {
        MadeKey.write(KEY, "RSA", "重庆市市场监督管理局", Instant.parse("2026-01-01T00:00:00Z"), 3_650);
        settings.add("spotcheck.seal.keys.500000.file", KEY::toString);
        settings.add("spotcheck.seal.keys.500000.password", () -> MadeKey.PASSWORD);
    }

    @Test
    void theLeaderSealsWhatHeApprovesAndNobodyElseDoes() throws Exception {
        opened(CHONGQING, "producer");
        sampled();
        failed();
        told(PARTY);
        retestGranted(PARTY);

        var sealed = file("retest-notice");
        Files.write(KEY.resolveSibling("sealed.pdf"), sealed.content());
        assertThat(Conformance.findings(sealed.content())).isEmpty();
        assertThat(text(sealed)).contains("（电子印章）").doesNotContain("（印章）");
        assertThat(SignedFile.in(sealed.content())).singleElement().satisfies(signed -> {
            assertThat(signed.coversTheWholeFile()).isTrue();
            assertThat(signed.isValid()).isTrue();
            assertThat(signed.isOfTheBaseline()).isTrue();
            assertThat(signed.signature().getName()).isEqualTo("重庆市市场监督管理局");
        });
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("paperSealed"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("cq-leader");
                    assertThat(entry.title()).isEqualTo("批准并加盖电子印章《产品质量监督抽查复检通知书》");
                    assertThat(entry.details())
                            .contains(PrintedPaper.sha256(sealed.content()), "CN=重庆市市场监督管理局", "c0ffee");
                });
        var notice = file("result-notice");
        assertThat(text(notice)).contains("（印章）");
        assertThat(SignedFile.in(notice.content())).isEmpty();
        assertThat(papers.of(number)).allSatisfy(paper -> assertThat(
                        SignedFile.in(files.of(paper.id()).orElseThrow().content()))
                .hasSize(paper.kind().equals("retest-notice") ? 1 : 0));
    }

    /** The organizer gives out what the leader approved: the seal is on the leader's word, and the entry names him. */
    @Test
    void whatTheLeaderApprovedToBePublishedIsSealedOnHisWord() throws Exception {
        opened(CHONGQING, "producer");
        failedAndOrdered();
        objectionPeriodOver(PARTY);
        assertThat(entries.of(number)).noneMatch(entry -> entry.kind().equals("paperSealed"));
        published();
        var sealed = file("result-publication");
        assertThat(text(sealed)).contains("（电子印章）");
        assertThat(SignedFile.in(sealed.content())).singleElement().satisfies(signed -> {
            assertThat(signed.coversTheWholeFile()).isTrue();
            assertThat(signed.isValid()).isTrue();
        });
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("paperSealed"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.title()).isEqualTo("依批准加盖电子印章《监督抽查结果公告》");
                    assertThat(entry.actor()).isEqualTo("cq-organizer");
                    assertThat(entry.details()).contains("批准的负责人", "cq-leader");
                });
        assertThat(papers.of(number)).allSatisfy(paper -> assertThat(
                        SignedFile.in(files.of(paper.id()).orElseThrow().content()))
                .as(paper.title())
                .hasSize(paper.kind().equals("result-publication") ? 1 : 0));
    }

    private PrintedPaper file(String kind) {
        var paper = papers.of(number).stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        return files.of(paper.id()).orElseThrow();
    }

    private static String text(PrintedPaper file) throws Exception {
        try (var pdf = Loader.loadPDF(file.content())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
