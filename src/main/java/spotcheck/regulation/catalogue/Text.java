package spotcheck.regulation.catalogue;

import java.util.List;

/** A regulation and its rules in the order of its articles. */
public record Text(String code, String title, String issuer, String effective, List<Rule> rules) {

    public Text {
        rules = List.copyOf(rules);
    }
}
