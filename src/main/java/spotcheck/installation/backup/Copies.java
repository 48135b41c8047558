package spotcheck.installation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Files from one folder to another; what is there with the same length and time is not copied again. */
final class Copies {

    private Copies() {}

    /** Copies all files that are whole; gives the copies */
    static List<Path> all(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return List.of();
        }
        List<Path> files;
        try (var found = Files.walk(from)) {
            files = found.filter(Files::isRegularFile)
                    .filter(file -> isWhole(from.relativize(file)))
                    .sorted()
                    .toList();
        }
        var copies = new ArrayList<Path>();
        for (var file : files) {
            var copy = to.resolve(from.relativize(file).toString());
            if (one(file, copy)) {
                copies.add(copy);
            }
        }
        return copies;
    }

    /** {@return false if the file has gone meanwhile} */
    static boolean one(Path file, Path copy) throws IOException {
        try {
            if (!isThere(file, copy)) {
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                var part = copy.resolveSibling(copy.getFileName() + ".part");
                Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                Files.move(part, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private static boolean isThere(Path file, Path copy) throws IOException {
        return Files.exists(copy)
                && Files.size(copy) == Files.size(file)
                && Files.getLastModifiedTime(copy).equals(Files.getLastModifiedTime(file));
    }

    /** Uploads on their way and what is just being written are nobody's evidence yet. */
    private static boolean isWhole(Path file) {
        var name = String.valueOf(file.getFileName());
        return !file.startsWith("uploads") && !name.endsWith(".part") && !name.endsWith(".tmp");
    }
}
