package spotcheck.evidence.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Where the bytes are: each content once, under its SHA-256 in hexadecimal digits. */
public interface ContentStore {

    /** Takes the bytes of a local file, which may be moved away by it; what was there under that hash is replaced. */
    void put(String sha256, Path file) throws IOException;

    /** The same with bytes that are no file yet. */
    void put(String sha256, byte[] content) throws IOException;

    /**
     * The bytes of a fingerprint.
     *
     * @throws java.nio.file.NoSuchFileException if nothing is there
     */
    InputStream open(String sha256) throws IOException;

    /** What changes when the bytes are changed by ordinary means, such as length and time; empty if nothing is there. */
    Optional<String> stamp(String sha256) throws IOException;

    void remove(String sha256) throws IOException;
}
