package spotcheck.registry.party;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import spotcheck.transaction.ReadOnce;

/** All parties as the cases call them; which of them are one is said by {@link Firms}. */
@Repository
public class Parties {

    private static final String COLUMNS = "id, name, credit_code, region, address, contact, phone, credit_code_remark";

    private final ReadOnce<Long, Party> read = new ReadOnce<>(this::read);

    private final JdbcClient jdbc;
    private final Firms firms;

    Parties(JdbcClient jdbc, Firms firms) {
        this.jdbc = jdbc;
        this.firms = firms;
    }

    public Party get(long id) {
        return read.of(id);
    }

    private Party read(long id) {
        return jdbc.sql("select " + COLUMNS + " from party where id = ?")
                .param(id)
                .query(Party.class)
                .single();
    }

    /** {@return the id under which the party is known, new or as before} */
    public long register(Party party) {
        long firm = firms.identify(party);
        return known(party, firm).orElseGet(() -> add(party, firm));
    }

    private Optional<Long> known(Party party, long firm) {
        return jdbc
                .sql("select id from party where firm = ? and name = ? and region = ?"
                        + " and coalesce(credit_code, '') = ?")
                .params(firm, party.name(), party.region(), Objects.requireNonNullElse(party.creditCode(), ""))
                .query(Long.class)
                .list()
                .stream()
                .findFirst();
    }

    private long add(Party party, long firm) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into party (name, credit_code, region, address, contact, phone, credit_code_remark, firm)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        party.name(),
                        party.creditCode(),
                        party.region(),
                        party.address(),
                        party.contact(),
                        party.phone(),
                        party.creditCodeRemark(),
                        firm)
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    /** The firm that the party is. */
    public long firmOf(long party) {
        return firms.ofParty(party);
    }

    /** Every party that is the same firm, this one too. */
    public List<Long> sameFirm(long party) {
        return jdbc.sql("select p.id from party p join firm f on f.id = p.firm"
                        + " where coalesce(f.merged_into, f.id) = ?")
                .param(firmOf(party))
                .query(Long.class)
                .list();
    }
}
