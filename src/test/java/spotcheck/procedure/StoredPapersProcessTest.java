package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import spotcheck.Person;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.PaperFiles;
import spotcheck.casefile.paper.PaperStore;
import spotcheck.evidence.EvidenceSettings;
import spotcheck.verification.Verification;

/** The bytes of papers lie in the store: with the act that issues them or not at all, and nobody is given others. */
class StoredPapersProcessTest extends Procedure {

    private static final Person AUDITOR = new Person("auditor", "auditor");

    @Autowired
    private PaperFiles files;

    @Autowired
    private PaperStore store;

    @Autowired
    private EvidenceSettings settings;

    @Autowired
    private Verification verification;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void aSampleIsTaken() {
        opened(CHONGQING, "producer");
        sampled();
    }

    @Test
    void aPaperThatIsAlteredOrGoneIsNamedAndNotGiven() throws IOException {
        var paper = papers.of(number).get(0);
        assertThat(given(paper)).isEqualTo(200);
        assertThat(problems()).isEmpty();
        var file = fileOf(paper);
        var issued = Files.readAllBytes(file);
        Files.writeString(file, "别的内容");
        assertThat(given(paper)).isNotEqualTo(200);
        assertThat(problems()).singleElement().asString().contains(paper.title(), paper.number(), "已被改动或者丢失");
        Files.delete(file);
        assertThat(given(paper)).isNotEqualTo(200);
        assertThat(problems()).singleElement().asString().contains(paper.title(), paper.number(), "已被改动或者丢失");
        Files.write(file, issued);
        assertThat(given(paper)).isEqualTo(200);
        assertThat(problems()).isEmpty();
    }

    @Test
    void anActThatComesToNothingLeavesNoFile() throws IOException {
        var before = papers.of(number).size();
        var sha256 = new TransactionTemplate(transactions).execute(act -> {
            var spotCase = cases.get(number);
            papers.issue(spotCase, "spot-check-notice", spotCase.organizer(), "某公司");
            act.setRollbackOnly();
            var issued = papers.of(number).get(before);
            return files.of(issued.id()).orElseThrow().sha256();
        });
        assertThat(papers.of(number)).hasSize(before);
        assertThat(store.find(sha256)).isEmpty();
    }

    private int given(Paper paper) {
        return door.asks(AUDITOR, "GET", "/api/papers/" + paper.id() + ".pdf", "")
                .statusCode();
    }

    private List<String> problems() throws IOException {
        return verification.all().problems().stream()
                .filter(problem -> problem.contains(number.value()))
                .toList();
    }

    private Path fileOf(Paper paper) {
        var sha256 = files.of(paper.id()).orElseThrow().sha256();
        return settings.folder()
                .resolve("papers")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
