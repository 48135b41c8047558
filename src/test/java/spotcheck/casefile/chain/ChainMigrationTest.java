package spotcheck.casefile.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entries from before there was a chain are chained in the order in which they were written. */
class ChainMigrationTest {

    private static final String OLD_CASE = """
            insert into authority (code, name, level, region) values ('500000', '某局', 'provincial', '500000');
            insert into institution (id, name, kind, region) values ('b', '某机构', 'sampling', '500000');
            insert into party (name, region) values ('某经营部', '500103');
            insert into product (name) values ('电缆');
            insert into spot_case (number, regime, organizer, handler, check_level, purpose, channel, product, sampled_party,
              sampling_body, laboratory, opened_on, opened_by, stage)
            select '500000-2026-00001', 'cq-2023', '500000', '500000', 'provincial', 'ordinary', 'seller', product.id, party.id,
              'b', 'b', date '2026-03-02', 'x', 'sampling' from product, party;
            """;

    private static final String OLD_ENTRY = """
            insert into entry (case_number, at, actor, kind, title, details, legal_basis)
            values ('500000-2026-00001', timestamp with time zone '2026-03-02 10:00:00.123456789+08', 'x', 'k', ?, '{}', '')
            """;

    private final JdbcDataSource source = new JdbcDataSource();

    ChainMigrationTest() {
        source.setURL("jdbc:h2:mem:chain;DB_CLOSE_DELAY=-1");
    }

    @Test
    void oldEntriesAreChained() {
        migrateTo("025");
        var jdbc = JdbcClient.create(source);
        for (var statement : OLD_CASE.split(";\n")) {
            jdbc.sql(statement).update();
        }
        jdbc.sql(OLD_ENTRY).param("立案").update();
        jdbc.sql(OLD_ENTRY).param("抽样").update();
        migrateTo("027");
        var entries =
                jdbc.sql("select * from entry order by seq").query(Entry.class).list();
        assertThat(entries).extracting(Entry::title).containsExactly("立案", "抽样");
        assertThat(entries.get(1).previousHash()).isEqualTo(entries.get(0).hash());
        assertThat(entries).allMatch(entry -> entry.hash().equals(Fingerprint.of(entry)));
        assertThat(jdbc.sql("select last_hash from entry_chain")
                        .query(String.class)
                        .single())
                .isEqualTo(entries.get(1).hash());
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .javaMigrations(new ChainMigration())
                .target(version)
                .load()
                .migrate();
    }
}
