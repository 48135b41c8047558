package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.PaperFiles;
import spotcheck.casefile.paper.PrintedPaper;

/** What an act issues is a file that says what the case knows, from the notice to the announcement. */
class PaperFilesProcessTest extends Procedure {

    private static final Path LOOKED_AT = Path.of("target/papers");

    @Autowired
    private PaperFiles files;

    @AfterEach
    void everyPaperIsAFileWhoseFingerprintStandsInTheFile() throws IOException {
        Files.createDirectories(LOOKED_AT);
        for (var paper : papers.of(number)) {
            var file = files.of(paper.id()).orElseThrow();
            Files.write(LOOKED_AT.resolve(paper.kind() + "-" + number + ".pdf"), file.content());
            assertThat(file.sha256()).isEqualTo(PrintedPaper.sha256(file.content()));
            assertThat(entries.of(number))
                    .filteredOn(entry -> entry.kind().equals("paper." + paper.kind()))
                    .anyMatch(entry -> entry.details().contains(file.sha256()));
            assertThat(text(file)).contains(compact(paper.title()), compact(paper.number()), file.verifyCode());
        }
    }

    @Test
    void aFailingProductIsToldOrderedAndReinspected() throws IOException {
        opened(CHONGQING, "producer");
        failedAndOrdered();
        objectionPeriodOver(PARTY);
        rectified();
        reinspected(true);
        handlingFiled();
        publishedAndClosed();
    }

    private String textOf(String kind) throws IOException {
        var paper = papers.of(number).stream()
                .filter(one -> one.kind().equals(kind))
                .map(Paper::id)
                .reduce((first, second) -> second)
                .orElseThrow();
        return text(files.of(paper).orElseThrow());
    }

    private static String text(PrintedPaper file) throws IOException {
        try (var pdf = Loader.loadPDF(file.content())) {
            return compact(new PDFTextStripper().getText(pdf));
        }
    }

    /** Where a line breaks says nothing. */
    private static String compact(String text) {
        return text.replaceAll("\\s", "");
    }
}
