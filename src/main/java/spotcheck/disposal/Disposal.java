package spotcheck.disposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import spotcheck.casefile.CaseDeadline;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Deadlines;
import spotcheck.casefile.Papers;
import spotcheck.casefile.Refused;
import spotcheck.custody.Custody;
import spotcheck.custody.SealedUnit;
import spotcheck.custody.UnitState;
import spotcheck.registry.Parties;
import spotcheck.regulation.PaperTitles;

/** Front door to the disposal of samples. */
@Service
public class Disposal {

    private static final String PERIOD = "sample-return";
    private static final Set<UnitState> SETTLED =
            Set.of(UnitState.RETURNED, UnitState.UNSEALED_BY_PARTY, UnitState.DISPOSED);

    private final Custody custody;
    private final Proceedings proceedings;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Papers papers;
    private final PaperTitles titles;
    private final Parties parties;

    Disposal(
            Custody custody,
            Proceedings proceedings,
            Cases cases,
            Deadlines deadlines,
            Papers papers,
            PaperTitles titles,
            Parties parties) {
        this.custody = custody;
        this.proceedings = proceedings;
        this.cases = cases;
        this.deadlines = deadlines;
        this.papers = papers;
        this.titles = titles;
        this.parties = parties;
    }

    /** Codes of the units of the case's sample that still wait for their disposal. */
    public List<String> unsettled(CaseNumber number) {
        var sample = custody.get(number);
        return List.of(sample.test(), sample.reserve()).stream()
                .filter(unit -> !SETTLED.contains(unit.state()))
                .map(unit -> unit.kind().code())
                .toList();
    }

    /** @param code test or reserve */
    public SealedUnit unit(CaseNumber number, String code) {
        var sample = custody.get(number);
        return sample.test().kind().code().equals(code) ? sample.test() : sample.reserve();
    }

    /** Word of {@code sampleDisposition}: whether the sample was given or bought. */
    public String provision(CaseNumber number) {
        return custody.get(number).provision();
    }

    /** The conclusion that stands; where it was revoked none speaks against the party. */
    public String conclusion(CaseNumber number) {
        return Optional.ofNullable(cases.get(number).conclusion()).orElse("qualified");
    }

    /** Starts the period for the return of a unit; where the regime only says promptly, there is none. */
    public Optional<CaseDeadline> startReturn(CaseNumber number, String code) {
        return deadlines.start(cases.get(number), PERIOD, code, proceedings.endOfObjections(number));
    }

    /**
     * Settles a unit for good.
     *
     * @param next returned, unsealed by the party or disposed of
     * @param notBefore word of {@code sampleDisposition}
     * @throws Refused if it is too early
     */
    public SealedUnit settle(
            CaseNumber number, String code, UnitState next, LocalDate on, String notBefore, String how) {
        proceedings.refuseBefore(number, notBefore);
        var settled = custody.change(unit(number, code), next, on, how);
        deadlines.meet(number, PERIOD, code);
        return settled;
    }

    /** Tells the sampled party in writing that it may break the seal itself (CQ23-55b, NMG-40b). */
    public void issueUnsealNotice(CaseNumber number) {
        var spotCase = cases.get(number);
        var title = titles.of("unseal-notice", spotCase.regimeOfCase());
        papers.issue(
                spotCase,
                "unseal-notice",
                title.title(),
                spotCase.organizer(),
                parties.get(spotCase.sampledParty()).name(),
                title.legalBasis());
    }
}
