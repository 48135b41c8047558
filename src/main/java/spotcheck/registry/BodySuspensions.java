package spotcheck.registry;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

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
        return jdbc
                .sql("select institution, authority, case_number, decided_on, last_day, reasons, decided_by"
                        + " from body_suspension where institution = ? order by last_day desc")
                .param(institution)
                .query(BodySuspension.class)
                .list()
                .stream()
                .filter(suspension -> suspension.holdsOn(day))
                .filter(suspension -> binds(organizer, suspension.authority()))
                .findFirst();
    }

    /** Those of the bodies that may be chosen that day. */
    public List<Institution> free(List<Institution> bodies, String organizer, LocalDate day) {
        return bodies.stream()
                .filter(body -> of(body.id(), organizer, day).isEmpty())
                .toList();
    }

    private boolean binds(String organizer, String decider) {
        var deciders = new HashSet<>(Set.of(organizer));
        authorities.above(organizer).forEach(above -> deciders.add(above.code()));
        return deciders.contains(decider);
    }
}
