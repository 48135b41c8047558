package spotcheck.installation.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;

/** A backup into an empty database and beside what else lies in the folders; a damaged one not at all. */
final class Restore {

    private final Installed installed;
    private final Path folder;
    private final PrintStream out;

    Restore(Installed installed, Path folder, PrintStream out) {
        this.installed = installed;
        this.folder = folder;
        this.out = out;
    }

    /** {@return whether it was restored} */
    boolean bring() throws IOException, SQLException, InterruptedException {
        var manifest = Manifest.read(folder);
        var differences = manifest.differences(folder);
        if (!differences.isEmpty()) {
            out.println("备份与其清单不符，未作任何改动：");
            differences.forEach(out::println);
            return false;
        }
        Dump.read(installed, folder);
        bring(manifest, Backup.EVIDENCE, installed.evidence());
        bring(manifest, Backup.ANCHORS, installed.anchors());
        out.println("已恢复：数据库和" + (manifest.lines().size() - 1) + "个文件。启动以前请以 --verify 核验");
        return true;
    }

    private void bring(Manifest manifest, String part, Path target) throws IOException {
        var from = folder.resolve(part);
        for (var line : manifest.below(part).toList()) {
            var file = folder.resolve(line.path());
            Copies.one(file, target.resolve(from.relativize(file).toString()));
        }
    }
}
