package spotcheck.installation.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * The commands {@code --backup FOLDER} and {@code --restore FOLDER}, with the same environment as the server, which may go on
 * running while it is backed up. What a backup is worth {@code --verify} tells after it was restored.
 */
public final class BackupCommand {

    private BackupCommand() {}

    /** {@return the exit code: 0, or 1 if the backup is not whole} */
    public static int backup(Path folder, PrintStream out) {
        return told(out, () -> new Backup(Installed.here(), folder, out).make());
    }

    /** {@return the exit code: 0, or 1 if nothing was restored} */
    public static int restore(Path folder, PrintStream out) {
        return told(out, () -> new Restore(Installed.here(), folder, out).bring());
    }

    private static int told(PrintStream out, Act act) {
        try {
            return act.run() ? 0 : 1;
        } catch (IOException | SQLException | NotPossible failure) {
            out.println("未完成：" + failure.getMessage());
            return 1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private interface Act {
        boolean run() throws IOException, SQLException, InterruptedException;
    }
}
