package spotcheck.engine.role;

import java.util.Objects;
import org.springframework.stereotype.Component;
import spotcheck.casefile.AuthorityFile;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.SpotCase;
import spotcheck.registry.authority.Authorities;

/**
 * Which body plays a role in a file; the group of its people is {@code role-body}. A laboratory that retests its own
 * sample, as the only one that can (CQ23-59c, NMG-45d), does so by its inspectors: it may have no other people. The
 * {@code superior} of a plan is who organizes checks one level above (NMG-11d, CQ20-11e, CQ23-13d).
 */
@Component
public class CaseRoles {

    private final AuthorityFiles files;
    private final Authorities authorities;

    CaseRoles(AuthorityFiles files, Authorities authorities) {
        this.files = files;
        this.authorities = authorities;
    }

    String group(CaseNumber number, String role) {
        var file = files.get(number);
        return file instanceof SpotCase spotCase ? ofCase(spotCase, role) : ofPlan(file, role);
    }

    private static String ofCase(SpotCase spotCase, String role) {
        var body = body(spotCase, role);
        var testedFirst = role.equals("retester") && body.equals(spotCase.laboratory());
        return (testedFirst ? "inspector" : role) + "-" + body;
    }

    private String ofPlan(AuthorityFile planned, String role) {
        return switch (role) {
            case "organizer", "leader" -> role + "-" + planned.organizer();
            case "superior" -> "organizer-" + above(planned);
            default -> throw new IllegalArgumentException("No such role in a plan: " + role);
        };
    }

    private String above(AuthorityFile planned) {
        var own = authorities.find(planned.organizer()).orElseThrow();
        return Objects.requireNonNull(own.parent(), "nobody stands above " + own.code());
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
