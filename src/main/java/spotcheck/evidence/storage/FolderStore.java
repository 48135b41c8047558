package spotcheck.evidence.storage;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import spotcheck.evidence.content.ContentStore;

/** Files under {@code ab/cd/<hash>}; a file is there whole or not at all. */
class FolderStore implements ContentStore {

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String sha256, Path file) throws IOException {
        var target = place(sha256);
        var shelf = Files.createDirectories(requireNonNull(target.getParent()));
        try (var bytes = FileChannel.open(file, StandardOpenOption.WRITE)) {
            bytes.force(true);
        }
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            copy(file, target);
        }
        enter(shelf);
    }

    @Override
    public void put(String sha256, byte[] content) throws IOException {
        var target = place(sha256);
        var shelf = Files.createDirectories(requireNonNull(target.getParent()));
        var beside = Files.createTempFile(shelf, "in-", ".part");
        try {
            write(beside, ByteBuffer.wrap(content));
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
        enter(shelf);
    }

    private static void write(Path file, ByteBuffer content) throws IOException {
        try (var bytes = FileChannel.open(file, StandardOpenOption.WRITE)) {
            while (content.hasRemaining()) {
                bytes.write(content);
            }
            bytes.force(true);
        }
    }

    /** What was moved into a folder is there also when the power fails; Windows opens no folder, and sees to it itself. */
    private static void enter(Path folder) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            try (var entry = FileChannel.open(folder, StandardOpenOption.READ)) {
                entry.force(true);
            }
        }
    }

    private static void copy(Path file, Path target) throws IOException {
        var beside = Files.createTempFile(target.getParent(), "in-", ".part");
        try {
            Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    @Override
    public Optional<String> stamp(String sha256) throws IOException {
        var file = place(sha256);
        return Files.exists(file)
                ? Optional.of(Files.size(file) + "@" + Files.getLastModifiedTime(file))
                : Optional.empty();
    }

    @Override
    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
