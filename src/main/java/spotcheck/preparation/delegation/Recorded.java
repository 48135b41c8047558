package spotcheck.preparation.delegation;

import java.util.List;
import java.util.Map;

/** What is recorded of bodies, each by the id of its body; a body of which nothing is recorded is not in it. */
public record Recorded(
        Map<String, List<Qualification>> qualifications,
        Map<String, List<Agreement>> agreements,
        Map<String, List<Tie>> ties) {}
