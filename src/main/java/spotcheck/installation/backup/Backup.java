package spotcheck.installation.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Database and files into one folder. A file is stored before the row that names it, so the database goes first: what comes
 * in meanwhile lies there without being named, and nothing that is named is missing.
 */
final class Backup {

    static final String EVIDENCE = "evidence";
    static final String ANCHORS = "anchors";

    private final Installed installed;
    private final Path folder;
    private final PrintStream out;

    Backup(Installed installed, Path folder, PrintStream out) {
        this.installed = installed;
        this.folder = folder;
        this.out = out;
    }

    /** {@return whether everything that the database names is in it} */
    boolean make() throws IOException, SQLException, InterruptedException {
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve(Manifest.FILE));
        var named = Dump.write(installed, folder);
        var files = new ArrayList<Path>(List.of(folder.resolve(Dump.FILE)));
        files.addAll(Copies.all(installed.evidence(), folder.resolve(EVIDENCE)));
        files.addAll(Copies.all(installed.anchors(), folder.resolve(ANCHORS)));
        var lines = new ArrayList<Manifest.Line>();
        for (var file : files) {
            lines.add(Manifest.Line.of(folder, file));
        }
        var manifest = new Manifest(List.copyOf(lines));
        manifest.write(folder);
        return isWhole(manifest, named);
    }

    private boolean isWhole(Manifest manifest, Set<String> named) {
        out.println("已备份：数据库和" + (manifest.lines().size() - 1) + "个文件，在“" + folder + "”");
        if (!installed.files()) {
            out.println("证据存放在 S3 服务中，请同时备份其存储桶；数据库所记的文件共" + named.size() + "个");
            return true;
        }
        var absent = new TreeSet<>(named);
        manifest.below(EVIDENCE)
                .filter(line -> line.name().equals(line.sha256()))
                .forEach(line -> absent.remove(line.sha256()));
        absent.forEach(sha256 -> out.println("数据库所记的文件缺失或者已损坏：" + sha256));
        return absent.isEmpty();
    }
}
