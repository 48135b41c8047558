package spotcheck.inspection;

import java.util.Optional;
import org.springframework.stereotype.Service;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.custody.Custody;
import spotcheck.custody.holding.Holders;
import spotcheck.custody.holding.SealCondition;
import spotcheck.custody.unit.SealedUnit;
import spotcheck.custody.unit.Sealing;
import spotcheck.custody.unit.UnitState;

/** Front door: the laboratory of the first inspection takes a sample in, or rejects it. */
@Service
public class SampleIntake {

    private final Cases cases;
    private final Inspectors inspectors;
    private final Custody custody;
    private final Holders holders;
    private final OrganizerLetters letters;

    SampleIntake(Cases cases, Inspectors inspectors, Custody custody, Holders holders, OrganizerLetters letters) {
        this.cases = cases;
        this.inspectors = inspectors;
        this.custody = custody;
        this.holders = holders;
        this.letters = letters;
    }

    /**
     * Takes a sample in with a receipt, or rejects it with reasons in writing to the organizer; what is rejected lies with the laboratory
     * until it is decided upon.
     *
     * @param proof task at which the evidence of the seals is filed
     * @throws Refused if the sample was not brought to this laboratory
     */
    public void receive(CaseNumber number, Intake intake, String proof) {
        var spotCase = cases.get(number);
        inspectors.requireLaboratory(spotCase);
        var sample = custody.get(number);
        var state = intake.isAccepted() ? UnitState.RECEIVED : UnitState.REJECTED;
        arrive(spotCase, sample.test(), state, intake, proof);
        if (sample.storage().equals(Sealing.LABORATORY)) {
            arrive(spotCase, sample.reserve(), state, intake, proof);
        }
        letters.write(spotCase, intake.isAccepted() ? "sample-receipt" : "sample-rejection");
    }

    private void arrive(SpotCase spotCase, SealedUnit unit, UnitState state, Intake intake, String proof) {
        var remark = Optional.ofNullable(intake.rejectReason()).orElse("查验符合要求");
        var seal = intake.sealIntact() ? SealCondition.INTACT : SealCondition.BROKEN;
        custody.receive(unit, holders.laboratory(spotCase), seal, state, intake.receivedOn(), remark, proof);
    }
}
