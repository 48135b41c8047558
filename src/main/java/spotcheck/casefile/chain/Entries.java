package spotcheck.casefile.chain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.row.Fingerprint;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/** The facts of all cases; only added to, never changed. */
@Repository
@LegalBasis(value = "SX23-5-8", label = "案卷记录：只增不改，载明何时、何人、何事、依据")
public class Entries {

    private final Clock clock;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final AuthorityFiles files;
    private final Regimes regimes;
    private final UnwrittenEntries unwritten;

    Entries(
            Clock clock,
            CurrentActor actor,
            ObjectMapper json,
            AuthorityFiles files,
            Regimes regimes,
            UnwrittenEntries unwritten) {
        this.clock = clock;
        this.actor = actor;
        this.json = json;
        this.files = files;
        this.regimes = regimes;
        this.unwritten = unwritten;
    }

    /**
     * Adds a fact, by the current actor, now.
     *
     * @param details values by Chinese label, in the order in which they are read
     * @param cited rules that the act carries out in any regime; the entry keeps those of the case's regime
     */
    @Transactional
    public void add(CaseNumber number, String kind, String title, Map<String, ?> details, RuleIds cited) {
        var basis = regimes.applicable(cited, files.get(number).regime());
        var entry = new Entry(
                0,
                number.value(),
                0,
                now(),
                actor.id(),
                actor.onBehalfOf(),
                actor.clientAddress(),
                kind,
                title,
                write(details),
                basis.toString(),
                "",
                null,
                "");
        unwritten.add(number, entry);
    }

    /** Lets no other act of the case be stored before this one, which looks at what the file says now. */
    public void hold(CaseNumber number) {
        unwritten.hold(number);
    }

    /** Whether the file says exactly this already. */
    public boolean has(CaseNumber number, String kind, Map<String, ?> details) {
        var said = write(details);
        return of(number).stream()
                .anyMatch(entry -> entry.kind().equals(kind) && entry.details().equals(said));
    }

    public List<Entry> of(CaseNumber number) {
        return unwritten.of(number);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(Fingerprint.kept(clock.instant()), ChinaTime.ZONE);
    }

    private String write(Map<String, ?> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
