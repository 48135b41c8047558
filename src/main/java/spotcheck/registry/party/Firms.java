package spotcheck.registry.party;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import spotcheck.calendar.ChinaTime;
import spotcheck.registry.Spelling;

/**
 * The firms behind the parties of all cases: one is known by its credit code, or without one by its folded name and its
 * region. What a case calls it is kept with the case; here are its names with the days from which they were met.
 */
@Repository
public class Firms {

    private static final String ROOT = "coalesce(f.merged_into, f.id)";

    /** A firm and those merged into it, each found by an index: there are tens of thousands. */
    private static final String ITS_ROWS =
            "(select id from firm where id = :firm union all select id from firm where merged_into = :firm)";

    private final JdbcClient jdbc;
    private final Clock clock;

    Firms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The firm of a party, known or new; a firm known by its name alone takes over the code that it is now met with. */
    long identify(Party party) {
        var code = party.creditCode();
        var firm = code == null ? alike(party, false) : byCode(code).or(() -> alike(party, true));
        var id = firm.orElseGet(() -> add(code));
        if (code != null && firm.isPresent()) {
            jdbc.sql("update firm set credit_code = ? where id = ? and credit_code is null")
                    .params(code, id)
                    .update();
        }
        remember(id, party);
        return id;
    }

    private Optional<Long> byCode(String code) {
        return jdbc.sql("select " + ROOT + " from firm f where f.credit_code = ?")
                .param(code)
                .query(Long.class)
                .optional();
    }

    /** The only firm that is spelled alike; where several are, a person has to say which. */
    private Optional<Long> alike(Party party, boolean withoutCode) {
        var firms = jdbc
                .sql("select " + ROOT + " as firm, n.name, n.region, n.since from firm_name n"
                        + " join firm f on f.id = n.firm where n.folded = ?"
                        + (withoutCode ? " and f.credit_code is null" : ""))
                .param(Spelling.firm(party.name()))
                .query(FirmName.class)
                .list()
                .stream()
                .filter(name -> name.mayBeOf(party.region()))
                .map(FirmName::firm)
                .distinct()
                .toList();
        return firms.size() == 1 ? Optional.of(firms.get(0)) : Optional.empty();
    }

    private long add(@Nullable String code) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into firm (credit_code) values (?)").param(code).update(key, "id");
        return key.getKeyAs(Long.class);
    }

    private void remember(long firm, Party party) {
        if (names(firm).stream().noneMatch(known -> isSame(known, party))) {
            jdbc.sql("insert into firm_name (firm, name, folded, bare, region, since) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            firm,
                            party.name(),
                            Spelling.firm(party.name()),
                            Spelling.bareFirm(party.name()),
                            party.region(),
                            ChinaTime.today(clock))
                    .update();
        }
    }

    private static boolean isSame(FirmName known, Party party) {
        return known.name().equals(party.name()) && known.region().equals(party.region());
    }

    /** Every name of a firm and of those that were merged into it, the oldest first. */
    public List<FirmName> names(long firm) {
        return jdbc.sql("select n.firm, n.name, n.region, n.since from firm_name n where n.firm in " + ITS_ROWS
                        + " order by n.since, n.id")
                .param("firm", root(firm))
                .query(FirmName.class)
                .list();
    }

    /** The firm itself, or the one into which it was merged. */
    public long root(long firm) {
        return jdbc.sql("select " + ROOT + " from firm f where f.id = ?")
                .param(firm)
                .query(Long.class)
                .single();
    }

    /** The firm that a party is. */
    long ofParty(long party) {
        return jdbc.sql("select " + ROOT + " from party p join firm f on f.id = p.firm where p.id = ?")
                .param(party)
                .query(Long.class)
                .single();
    }

    public Optional<String> creditCode(long firm) {
        return jdbc
                .sql("select credit_code from firm where id in " + ITS_ROWS
                        + " and credit_code is not null order by id")
                .param("firm", root(firm))
                .query(String.class)
                .list()
                .stream()
                .findFirst();
    }

    /** Other firms that may be this one, of which nobody has said yet that they are not. */
    public List<Long> near(long firm) {
        return jdbc.sql("""
                        select distinct coalesce(o.merged_into, o.id) from firm_name mine
                          join firm_name other on other.bare = mine.bare
                          join firm o on o.id = other.firm
                        where mine.firm in
                            (select id from firm where id = :firm union all select id from firm where merged_into = :firm)
                          and coalesce(o.merged_into, o.id) <> :firm
                          and not exists (select 1 from firm_decision d where d.same = false and (
                            (d.one = :firm and d.other = coalesce(o.merged_into, o.id))
                            or (d.other = :firm and d.one = coalesce(o.merged_into, o.id))))
                        order by 1
                        """).param("firm", root(firm)).query(Long.class).list();
    }

    /**
     * Keeps that two firms are one, or are not; the older one goes on, with the names and the cases of both.
     *
     * @param by who decided
     */
    public void decide(long firm, long near, boolean same, String reason, String by) {
        long one = Math.min(firm, near);
        long other = Math.max(firm, near);
        jdbc.sql(
                        "insert into firm_decision (one, other, same, reason, decided_by, decided_on) values (?, ?, ?, ?, ?, ?)")
                .params(one, other, same, reason, by, ChinaTime.today(clock))
                .update();
        if (same) {
            jdbc.sql("update firm set merged_into = :one where id = :other or merged_into = :other")
                    .param("one", one)
                    .param("other", other)
                    .update();
        }
    }
}
