package spotcheck.intervention.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why somebody acts past the procedure. */
record Reason(@Nullable String reason) {

    String orEmpty() {
        return Objects.requireNonNullElse(reason, "");
    }
}
