package spotcheck.disposal.process;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.VariableScope;
import spotcheck.custody.unit.SealedUnit;
import spotcheck.disposal.Keeper;
import spotcheck.disposal.UnitKey;
import spotcheck.engine.ProcessVariable;

/** Variables of the process sampleDisposal. */
final class DisposalVariables {

    private static final ProcessVariable<String> UNIT = ProcessVariable.of("sampleUnit", String.class);

    /** Subject of the period for the return: the unit in hand. */
    static final ProcessVariable<String> SUBJECT = ProcessVariable.of("deadlineSubject", String.class);

    /** Inputs of {@code sampleDisposition}. */
    static final ProcessVariable<String> DISPOSITION_CONCLUSION =
            ProcessVariable.of("dispositionConclusion", String.class);

    /** Set where the case ended before there was a conclusion. */
    static final ProcessVariable<String> UNTESTED = ProcessVariable.of("untested", String.class);

    static final ProcessVariable<String> PROVISION = ProcessVariable.of("provision", String.class);

    static final ProcessVariable<String> STORAGE = ProcessVariable.of("storage", String.class);

    /** Output of {@code sampleDisposition}: the earliest time. */
    static final ProcessVariable<String> NOT_BEFORE = ProcessVariable.of("notBefore", String.class);

    /** Role whose people settle the unit: inspector or retester; and their laboratory. */
    private static final ProcessVariable<String> KEEPER_ROLE = ProcessVariable.of("keeperRole", String.class);

    private static final ProcessVariable<String> INSPECTOR_BODY = ProcessVariable.of("inspectorBody", String.class);
    private static final ProcessVariable<String> RETESTER_BODY = ProcessVariable.of("retesterBody", String.class);

    /** State in which the reserve sample ended; it is the outcome. */
    static final ProcessVariable<String> RESERVE_FATE = ProcessVariable.of("reserveFate", String.class);

    private DisposalVariables() {}

    /** @param units the units to settle, in their order */
    static void setUnits(VariableScope scope, List<UnitKey> units) {
        scope.setVariable(
                "sampleUnits", units.stream().map(UnitKey::code).collect(Collectors.toCollection(ArrayList::new)));
    }

    static void setKeeper(VariableScope scope, Keeper keeper) {
        KEEPER_ROLE.set(scope, keeper.testedFirst() ? "inspector" : "retester");
        (keeper.testedFirst() ? INSPECTOR_BODY : RETESTER_BODY).set(scope, keeper.laboratory());
    }

    /** The unit in hand. */
    static UnitKey unit(VariableScope scope) {
        return UnitKey.of(UNIT.get(scope));
    }

    /** The reserve sample of the sample with which the case went on decides the outcome. */
    static void settled(VariableScope scope, SealedUnit unit) {
        if (unit(scope).equals(UnitKey.RESERVE)) {
            RESERVE_FATE.set(scope, unit.state().code());
        }
    }
}
