package spotcheck.refusal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** How a refusal was recorded: video, photo, audio or document; kept separated by blanks. */
public record ProofKinds(List<String> kinds) {

    public ProofKinds {
        kinds = List.copyOf(kinds);
    }

    static ProofKinds of(String words) {
        return new ProofKinds(List.of(words.split(" ")));
    }

    @JsonValue
    String words() {
        return String.join(" ", kinds);
    }
}
