package spotcheck.preparation.delegation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.Refused;
import spotcheck.casefile.Rows;

/** The qualifications, agreements and ties of all bodies. */
@Repository
class BodyRecords {

    private static final String QUALIFICATIONS =
            "select q.id, q.institution, q.certificate, q.valid_until, s.product, s.item from body_qualification q"
                    + " join body_scope s on s.qualification = q.id";

    private static final String AGREEMENTS =
            "select institution, authority, number, procurement, work, product, duties, liability, valid_from,"
                    + " valid_until, quota, price from body_agreement";

    private static final String TIES = "select institution, firm, product, kind, valid_from, valid_until from body_tie";

    private final JdbcClient jdbc;

    BodyRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refused if this certificate is known until that day already */
    void add(Qualification qualification, String by, LocalDate day) {
        var key = new GeneratedKeyHolder();
        try {
            jdbc.sql("insert into body_qualification (institution, certificate, valid_until, recorded_by, recorded_on)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(
                            qualification.institution(),
                            qualification.certificate(),
                            qualification.validUntil(),
                            by,
                            day)
                    .update(key, "id");
        } catch (DuplicateKeyException twice) {
            throw new Refused("certificate", "这一证书已经登记到" + qualification.validUntil());
        }
        for (var line : qualification.scope()) {
            jdbc.sql("insert into body_scope (qualification, product, item) values (?, ?, ?)")
                    .params(key.getKeyAs(Long.class), line.product(), line.item())
                    .update();
        }
    }

    List<Qualification> qualifications(String institution) {
        return qualifications(jdbc.sql(QUALIFICATIONS + " where q.institution = ? order by q.id, s.id")
                .param(institution));
    }

    private static List<Qualification> qualifications(StatementSpec asked) {
        var found = new LinkedHashMap<Long, List<Line>>();
        asked.query(Rows.of(Line.class)).list().forEach(line -> found.computeIfAbsent(
                        line.id(), id -> new ArrayList<>())
                .add(line));
        return found.values().stream()
                .map(lines -> new Qualification(
                        lines.get(0).institution(),
                        lines.get(0).certificate(),
                        lines.get(0).validUntil(),
                        lines.stream()
                                .map(line -> new ScopeLine(line.product(), line.item()))
                                .toList()))
                .toList();
    }

    /** @throws Refused if there is one of this number for this work already */
    void add(Agreement agreement, String by, LocalDate day) {
        try {
            jdbc.sql("""
                insert into body_agreement (institution, authority, number, procurement, work, product, duties,
                  liability, valid_from, valid_until, quota, price, recorded_by, recorded_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                    .params(
                            agreement.institution(),
                            agreement.authority(),
                            agreement.number(),
                            agreement.procurement(),
                            agreement.work().word(),
                            agreement.product(),
                            agreement.duties(),
                            agreement.liability(),
                            agreement.validFrom(),
                            agreement.validUntil(),
                            agreement.quota(),
                            agreement.price(),
                            by,
                            day)
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new Refused("number", "编号为“" + agreement.number() + "”的协议已经登记");
        }
    }

    List<Agreement> agreements(String institution) {
        return jdbc.sql(AGREEMENTS + " where institution = ? order by id")
                .param(institution)
                .query(Rows.of(Agreement.class))
                .list();
    }

    /** Whether the authority has ever recorded an agreement about such work, with whomever. */
    boolean keepsAgreements(String authority, Work work) {
        return jdbc
                .sql(AGREEMENTS + " where authority = ?")
                .param(authority)
                .query(Rows.of(Agreement.class))
                .list()
                .stream()
                .anyMatch(agreement -> agreement.work() == work);
    }

    void add(Tie tie, String by, LocalDate day) {
        jdbc.sql("insert into body_tie (institution, firm, product, kind, valid_from, valid_until, recorded_by,"
                        + " recorded_on) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        tie.institution(),
                        tie.firm(),
                        tie.product(),
                        tie.kind().name(),
                        tie.validFrom(),
                        tie.validUntil(),
                        by,
                        day)
                .update();
    }

    List<Tie> ties(String institution) {
        return jdbc.sql(TIES + " where institution = ? order by id")
                .param(institution)
                .query(Rows.of(Tie.class))
                .list();
    }

    /** Of all bodies: three questions, however many there are. */
    Recorded all() {
        return new Recorded(
                byInstitution(
                        qualifications(jdbc.sql(QUALIFICATIONS + " order by q.id, s.id")), Qualification::institution),
                byInstitution(
                        jdbc.sql(AGREEMENTS + " order by id")
                                .query(Rows.of(Agreement.class))
                                .list(),
                        Agreement::institution),
                byInstitution(
                        jdbc.sql(TIES + " order by id")
                                .query(Rows.of(Tie.class))
                                .list(),
                        Tie::institution));
    }

    private static <T> Map<String, List<T>> byInstitution(List<T> all, Function<T, String> institution) {
        return all.stream().collect(Collectors.groupingBy(institution));
    }

    /** How many cases about its product an authority gave to a body within the time of an agreement; each name is read once. */
    long given(Agreement agreement) {
        return jdbc
                .sql("select p.name, count(*) as batches from spot_case c join product p on p.id = c.product where"
                        + " c.organizer = ? and (c.sampling_body = ? or c.laboratory = ? or c.retest_laboratory = ?)"
                        + " and c.opened_on between ? and ? group by p.name")
                .params(
                        agreement.authority(),
                        agreement.institution(),
                        agreement.institution(),
                        agreement.institution(),
                        agreement.validFrom(),
                        agreement.validUntil())
                .query(Given.class)
                .list()
                .stream()
                .filter(given -> agreement.isOf(given.name()))
                .mapToLong(Given::batches)
                .sum();
    }

    record Given(String name, long batches) {}

    record Line(
            long id,
            String institution,
            String certificate,
            LocalDate validUntil,
            String product,
            @Nullable String item) {}
}
