package spotcheck;

import java.util.Map;
import java.util.Objects;
import spotcheck.casefile.SpotCase;

/**
 * Somebody who works on a case.
 *
 * @param id also the password
 * @param post the one post that he or she holds, such as {@code handler-500103}
 */
public record Person(String id, String post) {

    private static final Map<String, String> REGIONS = Map.of("15", "nm", "50", "cq", "14", "sx");

    /** Who plays the role for the body that has it in this case; people of the demo world where there are some. */
    public static Person of(SpotCase spotCase, String role) {
        var region = REGIONS.getOrDefault(spotCase.organizer().substring(0, 2), "cq");
        return new Person(
                region + "-" + (role.equals("sampler") ? "sampler1" : role), role + "-" + body(spotCase, role));
    }

    /** Somebody of another body than the one that has the role in the case. */
    public static Person at(String role, String body) {
        return new Person(role + "-" + body, role + "-" + body);
    }

    private static String body(SpotCase spotCase, String role) {
        return switch (role) {
            case "organizer", "leader" -> spotCase.organizer();
            case "handler", "enforcer" -> spotCase.handler();
            case "sampler" -> spotCase.samplingBody();
            case "inspector" -> spotCase.laboratory();
            case "retester" -> Objects.requireNonNull(spotCase.retestLaboratory(), "no retest laboratory");
            default -> throw new IllegalArgumentException("No such role: " + role);
        };
    }
}
