package spotcheck.objection.filing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** The inspection items in dispute; kept one a line. */
public record DisputedItems(List<String> names) {

    public DisputedItems {
        names = List.copyOf(names);
    }

    static DisputedItems of(String lines) {
        return new DisputedItems(lines.lines().toList());
    }

    @JsonValue
    String lines() {
        return String.join("\n", names);
    }
}
