package spotcheck;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import spotcheck.draw.proof.VerifyDraw;
import spotcheck.installation.backup.BackupCommand;
import spotcheck.volume.proof.PackageCommand;

/**
 * Commands without a server: of those who check what an authority gave them and have nothing but the file, and of those who
 * back up and restore.
 */
final class OfflineCommands {

    private static final Map<String, ToIntBiFunction<Path, PrintStream>> COMMANDS = Map.of(
            "--verify-draw",
            VerifyDraw::run,
            "--verify-package",
            PackageCommand::run,
            "--backup",
            BackupCommand::backup,
            "--restore",
            BackupCommand::restore);

    private static final Set<String> OF_FOLDERS = Set.of("--backup", "--restore");

    private OfflineCommands() {}

    /** The exit code, if the first argument is such a command. */
    static OptionalInt run(String[] arguments, PrintStream out) {
        var command = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
        if (command == null) {
            return OptionalInt.empty();
        }
        if (arguments.length != 2) {
            out.println(
                    "用法：java -jar spotcheck.jar " + arguments[0] + (OF_FOLDERS.contains(arguments[0]) ? " 目录" : " 文件"));
            return OptionalInt.of(1);
        }
        return OptionalInt.of(command.applyAsInt(Path.of(arguments[1]), out));
    }
}
