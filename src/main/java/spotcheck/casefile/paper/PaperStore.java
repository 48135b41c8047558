package spotcheck.casefile.paper;

import java.io.IOException;
import java.util.Optional;

/** Where the bytes of papers lie, each under its SHA-256; what the papers are stands in the database. */
public interface PaperStore {

    /** The bytes are there to stay when it returns, whatever happens to the machine. */
    void put(PrintedPaper printed) throws IOException;

    /** The bytes as they lie there now; empty if nothing does. */
    Optional<byte[]> find(String sha256) throws IOException;

    /** Takes away the bytes of a paper that came to nothing. */
    void remove(String sha256) throws IOException;
}
