package spotcheck.installation.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The database in one file, and what it says must lie beside it, both of the same moment. */
final class Dump {

    static final String FILE = "database.dump";

    /** What is named and should be whole; what is known to be missing or was destroyed by the rules is not asked for. */
    private static final String NAMED = "select sha256 from stored_content where state = 'held'"
            + " union select sha256 from paper_file union select sha256 from paper_scan";

    private Dump() {}

    /** {@return the fingerprints that the database names} */
    static Set<String> write(Installed installed, Path folder) throws IOException, SQLException, InterruptedException {
        try (var database = installed.connect()) {
            database.setAutoCommit(false);
            database.setReadOnly(true);
            database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var moment = texts(database, "select pg_export_snapshot()").first();
            var part = folder.resolve(FILE + ".part");
            run(installed.program("pg_dump", "--format=custom", "--snapshot=" + moment, "--file=" + part));
            Files.move(part, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
            return texts(database, NAMED);
        }
    }

    /** Into an empty database, whole or not at all. */
    static void read(Installed installed, Path folder) throws IOException, SQLException, InterruptedException {
        try (var database = installed.connect()) {
            var tables = texts(
                    database, "select table_name from information_schema.tables where table_schema = current_schema()");
            if (!tables.isEmpty()) {
                throw new NotPossible("数据库不是空的（" + tables.size() + "张表），未作任何改动；请先建一个空库");
            }
        }
        run(installed.program(
                "pg_restore",
                "--exit-on-error",
                "--single-transaction",
                "--no-owner",
                "--no-privileges",
                "--dbname=" + installed.program("").environment().get("PGDATABASE"),
                folder.resolve(FILE).toString()));
    }

    private static NavigableSet<String> texts(Connection database, String question) throws SQLException {
        try (var asked = database.createStatement();
                var found = asked.executeQuery(question)) {
            var texts = new TreeSet<String>();
            while (found.next()) {
                texts.add(found.getString(1).strip());
            }
            return texts;
        }
    }

    private static void run(ProcessBuilder program) throws IOException, InterruptedException {
        var name = program.command().get(0);
        Process running;
        try {
            running = program.start();
        } catch (IOException absent) {
            throw new NotPossible("找不到 PostgreSQL 的程序 " + name + "，请安装客户端工具或以 SPOTCHECK_BACKUP_TOOLS 指定其目录");
        }
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (running.waitFor() != 0) {
            throw new NotPossible(name + " 未能完成：" + said.strip());
        }
    }
}
