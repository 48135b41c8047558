package spotcheck.casefile.chain;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Rows;

/** Chains the entries that were written before there was a chain (step 027, after V026). */
@Component
class ChainMigration implements JavaMigration {

    private static final Rows<Entry> ROWS = Rows.of(Entry.class);

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("027");
    }

    @Override
    public String getDescription() {
        return "chain of old entries";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        jdbc.sql("select distinct case_number from entry order by case_number")
                .query(String.class)
                .list()
                .forEach(number -> chain(jdbc, number));
        settle(context.getConnection());
    }

    private static void chain(JdbcClient jdbc, String number) {
        var old = jdbc.sql("select id, case_number, 0 as seq, at, actor, on_behalf_of, client_address, kind, title,"
                        + " details, legal_basis, '' as previous_hash, '' as hash"
                        + " from entry where case_number = ? order by id")
                .param(number)
                .query(ROWS)
                .list();
        var head = new ChainHeads.Head(0, "");
        for (var entry : old) {
            head = seal(jdbc, entry, head);
        }
        jdbc.sql("insert into entry_chain (case_number, last_seq, last_hash) values (?, ?, ?)")
                .params(number, head.lastSeq(), head.lastHash())
                .update();
    }

    private static ChainHeads.Head seal(JdbcClient jdbc, Entry old, ChainHeads.Head head) {
        var entry = old.after(head.lastSeq(), head.lastHash());
        jdbc.sql("update entry set seq = ?, previous_hash = ?, hash = ? where id = ?")
                .params(entry.seq(), entry.previousHash(), entry.hash(), entry.id())
                .update();
        return new ChainHeads.Head(entry.seq(), entry.hash());
    }

    private static void settle(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var column : new String[] {"seq", "previous_hash", "hash"}) {
                statement.execute("alter table entry alter column " + column + " set not null");
            }
            statement.execute("alter table entry add constraint entry_place unique (case_number, seq)");
        }
    }
}
