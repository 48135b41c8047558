package spotcheck.disposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Conclusion;
import spotcheck.custody.Custody;
import spotcheck.custody.Sample;
import spotcheck.custody.unit.SealedUnit;
import spotcheck.custody.unit.UnitKind;
import spotcheck.custody.unit.UnitState;

/** Front door: what is left of the samples of a case, and what the table {@code sampleDisposition} asks about it. */
@Service
public class KeptUnits {

    /** Word of {@code sampleDisposition} for samples that were not found qualified, whether tested or not. */
    public static final Conclusion WITHOUT = Conclusion.UNQUALIFIED;

    private static final Set<UnitState> SETTLED =
            Set.of(UnitState.RETURNED, UnitState.UNSEALED_BY_PARTY, UnitState.DISPOSED);

    private final Custody custody;
    private final Cases cases;

    KeptUnits(Custody custody, Cases cases) {
        this.custody = custody;
        this.cases = cases;
    }

    /** Every unit of the case that still waits for its disposal, also of samples that were rejected before. */
    public List<UnitKey> unsettled(CaseNumber number) {
        var samples = custody.of(number);
        return IntStream.rangeClosed(1, samples.size())
                .boxed()
                .flatMap(turn -> keys(turn, samples))
                .filter(key -> !SETTLED.contains(unit(number, key).state()))
                .toList();
    }

    private static Stream<UnitKey> keys(int turn, List<Sample> samples) {
        return Stream.of(UnitKind.TEST, UnitKind.RESERVE)
                .map(kind -> new UnitKey(kind, turn == samples.size() ? UnitKey.CURRENT : turn));
    }

    /** Where the reserve sample stands before the disposal; empty where no sample was ever taken. */
    public String reserveState(CaseNumber number) {
        return custody.current(number)
                .map(sample -> sample.reserve().state().code())
                .orElse("");
    }

    public SealedUnit unit(CaseNumber number, UnitKey key) {
        var sample = sample(number, key);
        return key.kind() == UnitKind.TEST ? sample.test() : sample.reserve();
    }

    private Sample sample(CaseNumber number, UnitKey key) {
        return key.isCurrent() ? custody.get(number) : custody.of(number).get(key.sample() - 1);
    }

    /** The laboratory that has the unit; the first one while nobody got it. */
    public Keeper keeper(CaseNumber number, UnitKey key) {
        var first = cases.get(number).laboratory();
        var holder = Optional.ofNullable(unit(number, key).holder()).orElse(first);
        return new Keeper(holder, holder.equals(first));
    }

    /** Word of {@code sampleDisposition}: whether the sample was given or bought. */
    public String provision(CaseNumber number, UnitKey key) {
        return sample(number, key).provision();
    }

    /**
     * The conclusion that stands. A sample without one, since the laboratory rejected it or the conclusion was revoked, was
     * never found qualified: it is disposed of like all others, which may mean to give it back (NMG-40c, CQ23-19, CQ20-48b).
     */
    public Conclusion conclusion(CaseNumber number, UnitKey key) {
        return key.isCurrent()
                ? Optional.ofNullable(cases.get(number).conclusion()).orElse(WITHOUT)
                : WITHOUT;
    }
}
