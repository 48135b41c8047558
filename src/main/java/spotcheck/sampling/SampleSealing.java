package spotcheck.sampling;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.custody.Custody;
import spotcheck.custody.NewSample;
import spotcheck.custody.Sample;
import spotcheck.custody.holding.Transport;
import spotcheck.custody.unit.Sealing;
import spotcheck.registry.body.Institutions;
import spotcheck.registry.party.Parties;

/** Sealing: what the last sampling sheet of the case says becomes two sealed units in custody. */
@Service
public class SampleSealing {

    /** From now on the same product may not be checked again for a while (CQ23-24e, NMG-8a). */
    private static final String REPEAT_CHECK = "repeat-check-window";

    private static final String WHOLE_CASE = "";

    private final SamplingSheets sheets;
    private final SamplingTeams teams;
    private final Custody custody;
    private final Institutions institutions;
    private final Parties parties;
    private final Deadlines deadlines;

    SampleSealing(
            SamplingSheets sheets,
            SamplingTeams teams,
            Custody custody,
            Institutions institutions,
            Parties parties,
            Deadlines deadlines) {
        this.sheets = sheets;
        this.teams = teams;
        this.custody = custody;
        this.institutions = institutions;
        this.parties = parties;
        this.deadlines = deadlines;
    }

    /** @throws Refused if a seal was used before */
    public Sample seal(SpotCase spotCase, Seals seals) {
        var sheet = sheets.latest(spotCase.number());
        deadlines.withdraw(spotCase.number(), REPEAT_CHECK, WHOLE_CASE); // where the case is sampled again
        deadlines.start(spotCase, REPEAT_CHECK, WHOLE_CASE, sheet.takenOn());
        return custody.seal(
                spotCase,
                new NewSample(
                        sheet.number(),
                        sheet.takenOn(),
                        teams.of(spotCase.number()),
                        sheet.base(),
                        sheet.measure(),
                        sheet.priceBasis(),
                        sheet.price(),
                        new Sealing(
                                sheet.testQuantity(),
                                seals.test(),
                                seals.sealedOn(),
                                Sealing.LABORATORY,
                                laboratory(spotCase)),
                        new Sealing(
                                sheet.reserveQuantity(),
                                seals.reserve(),
                                seals.sealedOn(),
                                seals.storage(),
                                seals.place().orElseGet(() -> place(spotCase, seals.storage())))),
                seals.transport());
    }

    private String place(SpotCase spotCase, String storage) {
        return storage.equals(Sealing.LABORATORY)
                ? laboratory(spotCase)
                : parties.get(spotCase.sampledParty()).name();
    }

    private String laboratory(SpotCase spotCase) {
        return institutions.find(spotCase.laboratory()).orElseThrow().name();
    }

    /**
     * The seals of a sample.
     *
     * @param test number of the seal of the test sample
     * @param reserve number of the seal of the reserve sample
     * @param storage where the reserve sample stays: laboratory or sampled-party
     * @param place in words; empty for the address of that storage
     * @param transport how what does not stay with the party comes to the laboratory
     */
    public record Seals(
            LocalDate sealedOn,
            String test,
            String reserve,
            String storage,
            Optional<String> place,
            Transport transport) {}
}
