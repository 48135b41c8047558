package spotcheck.audit.trail;

import java.util.Optional;
import org.springframework.stereotype.Service;
import spotcheck.audit.Auditors;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;

/** From the engine's world to the file and back, for auditors. */
@Service
public class Trail {

    private final Auditors auditors;
    private final Cases cases;
    private final Ways ways;
    private final EngineHistory engine;

    Trail(Auditors auditors, Cases cases, Ways ways, EngineHistory engine) {
        this.auditors = auditors;
        this.cases = cases;
        this.ways = ways;
        this.engine = engine;
    }

    /** A diagram as XML; it tells nothing of any case. */
    public Optional<String> diagram(String diagram) {
        auditors.area();
        return ways.diagram(diagram);
    }

    /** The case in which a process instance runs or ran. */
    public Optional<CaseNumber> caseOf(String processInstance) {
        auditors.area();
        var number = engine.caseOf(processInstance);
        number.flatMap(cases::find).ifPresent(auditors::refuseStranger);
        return number;
    }
}
