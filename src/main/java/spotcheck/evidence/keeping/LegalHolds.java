package spotcheck.evidence.keeping;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.access.Rights;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.Rows;
import spotcheck.casefile.chain.Entries;
import spotcheck.regulation.RuleIds;

/** The leader of the organizing authority holds what must not be destroyed for a lawsuit, review or inquiry. */
@Service
public class LegalHolds {

    private static final Rows<LegalHold> ROWS = Rows.of(LegalHold.class);

    private final JdbcClient jdbc;
    private final AuthorityFiles files;
    private final Entries entries;
    private final CurrentActor actor;
    private final Rights rights;
    private final Clock clock;

    LegalHolds(JdbcClient jdbc, AuthorityFiles files, Entries entries, CurrentActor actor, Rights rights, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.entries = entries;
        this.actor = actor;
        this.rights = rights;
        this.clock = clock;
    }

    public boolean mayHold(CaseNumber number) {
        var organizer = files.get(number).organizer();
        return rights.may("evidence.hold", "own-authority", post -> post.body().equals(organizer));
    }

    @Transactional
    public void place(CaseNumber number, String reason) {
        demand(number, reason);
        jdbc.sql("insert into legal_hold (case_number, reason, placed_by, placed_at) values (?, ?, ?, ?)")
                .params(number.value(), reason.trim(), actor.id(), now())
                .update();
        entries.add(number, "legalHoldPlaced", "对证据和样品实施保全，停止销毁和处置", Map.of("原因", reason.trim()), RuleIds.none());
    }

    @Transactional
    public void lift(CaseNumber number, long id, String reason) {
        demand(number, reason);
        var lifted = jdbc.sql("update legal_hold set lifted_by = ?, lifted_at = ?, lift_reason = ?"
                        + " where id = ? and case_number = ? and lifted_by is null")
                .params(actor.id(), now(), reason.trim(), id, number.value())
                .update();
        if (lifted == 0) {
            throw new Refused("没有这一保全，或者已经解除");
        }
        entries.add(number, "legalHoldLifted", "解除对证据和样品的保全", Map.of("原因", reason.trim()), RuleIds.none());
    }

    void demand(CaseNumber number, String reason) {
        if (files.find(number).isEmpty() || !mayHold(number)) {
            throw new Forbidden("保全、解除保全和销毁只能由组织监督抽查的部门的负责人决定");
        }
        if (reason.isBlank() || reason.length() > 2000) {
            throw new Refused("reason", "原因必须填写，不超过2000字");
        }
    }

    public List<LegalHold> of(CaseNumber number) {
        return jdbc.sql("select * from legal_hold where case_number = ? order by id")
                .param(number.value())
                .query(ROWS)
                .list();
    }

    /**
     * Refuses the disposal of samples under a hold.
     *
     * @throws Refused while what the case has in custody must be kept as it is
     */
    public void refuseDisposal(CaseNumber number) {
        of(number).stream().filter(LegalHold::stands).findFirst().ifPresent(hold -> {
            throw new Refused("本案已实施保全（" + hold.reason() + "），解除以前不得处置样品");
        });
    }

    /** Whether any of the cases is held. */
    boolean anyOn(List<CaseNumber> numbers) {
        return numbers.stream().flatMap(number -> of(number).stream()).anyMatch(LegalHold::stands);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
    }
}
