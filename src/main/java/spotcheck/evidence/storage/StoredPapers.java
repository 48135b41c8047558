package spotcheck.evidence.storage;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import spotcheck.casefile.paper.PaperStore;
import spotcheck.casefile.paper.PrintedPaper;
import spotcheck.evidence.content.ContentStore;

/**
 * Papers in the store of evidence, apart from it: what destroys the evidence of a case when its time is over finds no paper
 * there, also where somebody gave the file of a paper as evidence.
 */
class StoredPapers implements PaperStore {

    private final ContentStore store;

    StoredPapers(ContentStore store) {
        this.store = store;
    }

    @Override
    public void put(PrintedPaper printed) throws IOException {
        store.put(printed.sha256(), printed.content());
    }

    @Override
    public Optional<byte[]> find(String sha256) throws IOException {
        try (var bytes = store.open(sha256)) {
            return Optional.of(bytes.readAllBytes());
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
    }

    @Override
    public void remove(String sha256) throws IOException {
        store.remove(sha256);
    }
}
