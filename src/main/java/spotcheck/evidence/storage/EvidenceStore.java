package spotcheck.evidence.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import spotcheck.evidence.EvidenceSettings;
import spotcheck.evidence.content.ContentStore;

/** Whether evidence can be taken in: its folder, where uploads arrive, takes a file and has room; a store elsewhere answers. */
@Component
class EvidenceStore extends AbstractHealthIndicator {

    private static final String NOTHING = "0".repeat(64);

    /** Less than this is full: photos of one step would not fit. */
    private static final DataSize LEAST = DataSize.ofMegabytes(200);

    private final Path folder;
    private final ContentStore store;

    EvidenceStore(EvidenceSettings settings, ContentStore store) {
        super("Evidence cannot be stored");
        this.folder = settings.folder();
        this.store = store;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws IOException {
        Files.createDirectories(folder);
        write();
        store.stamp(NOTHING);
        var free = Files.getFileStore(folder).getUsableSpace();
        if (free < LEAST.toBytes()) {
            health.down().withDetail("free", free);
        } else {
            health.up().withDetail("free", free);
        }
    }

    private void write() throws IOException {
        var probe = Files.createTempFile(folder, "probe-", ".tmp");
        try (var file = FileChannel.open(probe, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[4096]));
            file.force(true);
        } finally {
            Files.deleteIfExists(probe);
        }
    }
}
