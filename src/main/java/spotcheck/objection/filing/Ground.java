package spotcheck.objection.filing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an objection disputes (CQ23-57a, CQ23-57d, NMG-43a, NMG-43c). */
public enum Ground {
    SAMPLING_PROCESS,
    SAMPLE_AUTHENTICITY,
    INSPECTION_CONCLUSION;

    public static Ground of(String word) {
        return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
