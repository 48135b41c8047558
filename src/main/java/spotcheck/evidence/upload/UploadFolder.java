package spotcheck.evidence.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.stereotype.Component;
import spotcheck.evidence.EvidenceSettings;
import spotcheck.evidence.UploadRefused;
import spotcheck.evidence.UploadRefused.Reason;

/** The bytes of uploads on their way; the length of a file is the offset at which its upload goes on. */
@Component
class UploadFolder {

    private static final int PIECE = 1 << 16;

    private final Path folder;

    UploadFolder(EvidenceSettings settings) {
        folder = settings.folder().resolve("uploads");
    }

    Path of(String id) {
        return folder.resolve(id);
    }

    void begin(String id) {
        try {
            Files.createDirectories(folder);
            Files.createFile(of(id));
        } catch (IOException unwritable) {
            throw new UploadRefused(Reason.STORE, unwritable);
        }
    }

    long size(String id) {
        try {
            return Files.size(of(id));
        } catch (IOException gone) {
            throw new UploadRefused(Reason.GONE, gone);
        }
    }

    long append(Upload upload, long offset, InputStream bytes) {
        try (var file = FileChannel.open(of(upload.id()), StandardOpenOption.WRITE);
                var lock = file.tryLock()) {
            if (lock == null) {
                throw new UploadRefused(Reason.BUSY);
            }
            if (file.size() != offset) {
                throw new UploadRefused(Reason.OFFSET);
            }
            file.position(offset);
            receive(upload, file, bytes);
            return file.size();
        } catch (OverlappingFileLockException taken) {
            throw new UploadRefused(Reason.BUSY, taken);
        } catch (IOException unwritable) {
            throw new UploadRefused(Reason.STORE, unwritable);
        }
    }

    /** A sender that goes away ends the piece, not the upload. */
    private static void receive(Upload upload, FileChannel file, InputStream bytes) throws IOException {
        var piece = new byte[PIECE];
        for (int read = next(bytes, piece); read >= 0; read = next(bytes, piece)) {
            if (file.position() + read > upload.length()) {
                throw new UploadRefused(Reason.TOO_LARGE);
            }
            var left = ByteBuffer.wrap(piece, 0, read);
            while (left.hasRemaining()) {
                file.write(left);
            }
        }
    }

    private static int next(InputStream bytes, byte[] piece) {
        try {
            return bytes.read(piece);
        } catch (IOException brokenOff) {
            return -1;
        }
    }

    void remove(String id) {
        try {
            Files.deleteIfExists(of(id));
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
