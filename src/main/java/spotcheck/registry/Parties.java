package spotcheck.registry;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** All parties; one is the same when its credit code is, or without one its name and region. */
@Repository
public class Parties {

    private static final String COLUMNS = "id, name, credit_code, region, address, contact, phone, credit_code_remark";

    private final JdbcClient jdbc;

    Parties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Party get(long id) {
        return jdbc.sql("select " + COLUMNS + " from party where id = ?")
                .param(id)
                .query(Party.class)
                .single();
    }

    /** @return the id under which the party is known, new or as before */
    public long register(Party party) {
        return known(party).orElseGet(() -> add(party));
    }

    private Optional<Long> known(Party party) {
        var query = party.creditCode() == null
                ? jdbc.sql("select id from party where name = ? and region = ? and credit_code is null")
                        .params(party.name(), party.region())
                : jdbc.sql("select id from party where credit_code = ? and name = ?")
                        .params(party.creditCode(), party.name());
        return query.query(Long.class).list().stream().findFirst();
    }

    private long add(Party party) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into party (name, credit_code, region, address, contact, phone, credit_code_remark)"
                        + " values (:name, :creditCode, :region, :address, :contact, :phone, :creditCodeRemark)")
                .paramSource(party)
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }
}
