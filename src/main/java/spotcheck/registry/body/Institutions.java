package spotcheck.registry.body;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.transaction.ReadOnce;

/** Sampling bodies and laboratories. */
@Repository
public class Institutions {

    private final ReadOnce<String, Optional<Institution>> read = new ReadOnce<>(this::read);

    private final JdbcClient jdbc;

    Institutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Institution> find(String id) {
        return read.of(id);
    }

    private Optional<Institution> read(String id) {
        return jdbc.sql("select * from institution where id = ?")
                .param(id)
                .query(Institution.class)
                .optional();
    }

    /** The bodies of a kind that serve the province of a region, by id. */
    public List<Institution> serving(String region, String kind) {
        return jdbc.sql("select * from institution where region = ? and kind = ? order by id")
                .params(region.substring(0, 2), kind)
                .query(Institution.class)
                .list();
    }

    public void add(Institution institution) {
        read.changed();
        jdbc.sql(
                        "insert into institution (id, name, kind, region, cma_number) values (:id, :name, :kind, :region, :cmaNumber)")
                .paramSource(institution)
                .update();
    }

    /** Adds a body, or has the register say of it what is given. */
    public void put(Institution institution) {
        read.changed();
        var changed = jdbc.sql("update institution set name = :name, kind = :kind, region = :region,"
                        + " cma_number = :cmaNumber where id = :id")
                .paramSource(institution)
                .update();
        if (changed == 0) {
            add(institution);
        }
    }

    /** The laboratory that tested for others, by its name; it is registered when it is first heard of. */
    public Institution elsewhere(String name) {
        var id = "OUT-"
                + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 13);
        return find(id).orElseGet(() -> {
            var heardOf = new Institution(id, name, "laboratory", Institution.ELSEWHERE, null);
            add(heardOf);
            return heardOf;
        });
    }

    /** Those of our own area and those heard of, by id. */
    public List<Institution> all() {
        return jdbc.sql("select * from institution order by id")
                .query(Institution.class)
                .list();
    }
}
