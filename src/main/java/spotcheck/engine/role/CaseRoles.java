package spotcheck.engine.role;

import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.SpotCase;

/**
 * Which body plays a role in a case; the group of its people is {@code role-body}. A laboratory that retests its own
 * sample, as the only one that can (CQ23-59c, NMG-45d), does so by its inspectors: it may have no other people.
 */
@Component
public class CaseRoles {

    private final Cases cases;

    CaseRoles(Cases cases) {
        this.cases = cases;
    }

    String group(CaseNumber number, String role) {
        var spotCase = cases.get(number);
        var body = body(spotCase, role);
        var testedFirst = role.equals("retester") && body.equals(spotCase.laboratory());
        return (testedFirst ? "inspector" : role) + "-" + body;
    }

    private static String body(SpotCase spotCase, String role) {
        return switch (role) {
            case "organizer", "leader" -> spotCase.organizer();
            case "handler", "enforcer" -> spotCase.handler();
            case "sampler" -> spotCase.samplingBody();
            case "inspector" -> spotCase.laboratory();
            case "retester" -> retestLaboratory(spotCase);
            default -> throw new IllegalArgumentException("No such role: " + role);
        };
    }

    private static String retestLaboratory(SpotCase spotCase) {
        if (spotCase.retestLaboratory() == null) {
            throw new IllegalStateException(
                    "No retest body was chosen in " + spotCase.number().value());
        }
        return spotCase.retestLaboratory();
    }
}
