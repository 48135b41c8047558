package spotcheck.volume.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command {@code --verify-package FILE}. */
public final class PackageCommand {

    private PackageCommand() {}

    /** @return 0 if the package is as it was made, 1 if not */
    public static int run(Path file, PrintStream out) {
        if (!Files.isRegularFile(file)) {
            out.println("没有这个文件：" + file);
            return 1;
        }
        try {
            var report = PackageCheck.of(file);
            out.println(report.text());
            return report.isIntact() ? 0 : 1;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
