package spotcheck.objection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.enforcement.Handover;
import spotcheck.enforcement.Handovers;
import spotcheck.engine.diagram.CaseMessages;

/**
 * Tells all who act on a conclusion that it fell: the stages of the case, and the enforcement team also where it has
 * concluded already and waits for nothing more.
 */
@Component
public class FallenConclusion {

    private final CaseMessages messages;
    private final Cases cases;
    private final Handovers handovers;

    FallenConclusion(CaseMessages messages, Cases cases, Handovers handovers) {
        this.messages = messages;
        this.cases = cases;
        this.handovers = handovers;
    }

    public void tell(CaseNumber number) {
        messages.tell(number, "conclusionOverturned");
        handovers.of(number).stream()
                .filter(Handover.Concluded.class::isInstance)
                .forEach(handover -> messages.begin(
                        cases.get(number),
                        "concludedCaseFell",
                        Map.of("handover", handover.facts().id())));
    }
}
