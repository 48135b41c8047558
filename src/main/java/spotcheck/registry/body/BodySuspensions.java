package spotcheck.registry.body;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.registry.authority.Authorities;

/** The suspensions of all bodies; whoever chooses a body asks here whether it may be chosen. */
@Repository
public class BodySuspensions {

    private final JdbcClient jdbc;
    private final Authorities authorities;

    BodySuspensions(JdbcClient jdbc, Authorities authorities) {
        this.jdbc = jdbc;
        this.authorities = authorities;
    }

    public void add(BodySuspension suspension) {
        jdbc.sql("""
                        insert into body_suspension (institution, authority, case_number, decided_on, last_day, reasons,
                          decided_by)
                        values (:institution, :authority, :caseNumber, :decidedOn, :lastDay, :reasons, :decidedBy)
                        """).paramSource(suspension).update();
    }

    /** @param organizer code of the authority that would choose the body */
    public Optional<BodySuspension> of(String institution, String organizer, LocalDate day) {
        return on(day, organizer).stream()
                .filter(suspension -> suspension.institution().equals(institution))
                .findFirst();
    }

    /** Those of the bodies that may be chosen that day; asked once for all of them. */
    public List<Institution> free(List<Institution> bodies, String organizer, LocalDate day) {
        var suspended = bodies.isEmpty()
                ? Set.<String>of()
                : on(day, organizer).stream().map(BodySuspension::institution).collect(Collectors.toSet());
        return bodies.stream().filter(body -> !suspended.contains(body.id())).toList();
    }

    /** What holds that day for an authority: few at any time, the one that lasts longest first. */
    private List<BodySuspension> on(LocalDate day, String organizer) {
        var suspensions = jdbc.sql(
                        "select institution, authority, case_number, decided_on, last_day, reasons, decided_by"
                                + " from body_suspension where decided_on <= ? and last_day >= ? order by last_day desc")
                .params(day, day)
                .query(BodySuspension.class)
                .list();
        if (suspensions.isEmpty()) {
            return suspensions;
        }
        var deciders = deciders(organizer);
        return suspensions.stream()
                .filter(suspension -> deciders.contains(suspension.authority()))
                .toList();
    }

    /** The authority itself, and those above it. */
    private Set<String> deciders(String organizer) {
        var deciders = new HashSet<>(Set.of(organizer));
        authorities.above(organizer).forEach(above -> deciders.add(above.code()));
        return deciders;
    }
}
