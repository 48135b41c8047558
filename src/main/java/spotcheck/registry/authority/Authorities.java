package spotcheck.registry.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.transaction.ReadOnce;

/** All authorities. */
@Repository
public class Authorities {

    private final ReadOnce<String, Optional<Authority>> read = new ReadOnce<>(this::read);

    private final JdbcClient jdbc;

    Authorities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Authority> find(String code) {
        return read.of(code);
    }

    private Optional<Authority> read(String code) {
        return jdbc.sql("select * from authority where code = ?")
                .param(code)
                .query(Authority.class)
                .optional();
    }

    /** The authority of a county, by its GB/T 2260 code; empty where the area is none of ours. */
    public Optional<Authority> ofCounty(String region) {
        return jdbc.sql("select * from authority where region = ? and level = 'county' order by code"
                        + " fetch first row only")
                .param(region)
                .query(Authority.class)
                .optional();
    }

    /** The authorities in the province of a region that have enforcers, by code. */
    public List<Authority> withEnforcers(String region) {
        return jdbc.sql("select * from authority a where substring(region from 1 for 2) = ? and exists"
                        + " (select 1 from person where authority = a.code and role = 'enforcer') order by code")
                .param(region.substring(0, 2))
                .query(Authority.class)
                .list();
    }

    /** The authority for which a person works; empty for people of institutions. */
    public Optional<Authority> ofPerson(String person) {
        return jdbc.sql("select a.* from authority a join person p on p.authority = a.code where p.id = ?")
                .param(person)
                .query(Authority.class)
                .optional();
    }

    /** Whether an authority is another one, or stands below it in the tree. */
    public boolean isOrIsBelow(String code, String other) {
        var next = find(code);
        while (next.isPresent() && !next.get().code().equals(other)) {
            next = Optional.ofNullable(next.get().parent()).flatMap(this::find);
        }
        return next.isPresent();
    }

    /**
     * Whether a place lies in the area of an authority: a province has two digits of GB/T 2260, a city four, a county six;
     * the authority of the whole country has every place.
     */
    public boolean covers(String code, String region) {
        var own = find(code).map(Authority::region).orElse(code);
        return own.equals(Authority.WHOLE_COUNTRY) || region.startsWith(own.replaceFirst("(00){1,2}$", ""));
    }

    /** The authorities above one, the nearest first; where there is none above, it is its own. */
    public List<Authority> above(String code) {
        var above = new ArrayList<Authority>();
        var next = find(code);
        while (next.map(Authority::parent).isPresent()) {
            next = next.map(Authority::parent).flatMap(this::find);
            next.ifPresent(above::add);
        }
        return above.isEmpty() ? next.map(List::of).orElse(List.of()) : List.copyOf(above);
    }

    /** Codes of an authority and of all below it in the tree. */
    public List<String> atOrBelow(String code) {
        var below = all().stream()
                .filter(authority -> authority.parent() != null)
                .collect(Collectors.groupingBy(authority -> String.valueOf(authority.parent())));
        var found = new ArrayList<>(List.of(code));
        for (var next = 0; next < found.size(); next++) {
            below.getOrDefault(found.get(next), List.of()).stream()
                    .map(Authority::code)
                    .filter(one -> !found.contains(one))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    public void add(Authority authority) {
        read.changed();
        jdbc.sql(
                        "insert into authority (code, name, region, level, parent) values (:code, :name, :region, :level, :parent)")
                .paramSource(authority)
                .update();
    }

    public List<Authority> all() {
        return jdbc.sql("select * from authority order by code")
                .query(Authority.class)
                .list();
    }
}
