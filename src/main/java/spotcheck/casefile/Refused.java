package spotcheck.casefile;

import org.jspecify.annotations.Nullable;

/** An act that the procedure does not allow; the message is in Chinese and names what to correct. Changes nothing. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String field;

    public Refused(String message) {
        this(null, message);
    }

    /** @param field key of the form field that is wrong, if it is one field */
    public Refused(@Nullable String field, String message) {
        super(message);
        this.field = field;
    }

    public @Nullable String field() {
        return field;
    }
}
