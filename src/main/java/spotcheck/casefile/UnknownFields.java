package spotcheck.casefile;

import java.util.List;

/** Something was said that nobody asked: refused, with the names, since a mistyped name would be lost unseen. */
public final class UnknownFields extends Refused {

    private static final long serialVersionUID = 1L;

    private final List<String> fields;

    /** @param before the sentence that the names complete */
    public UnknownFields(String before, List<String> fields) {
        super(before + String.join("、", fields));
        this.fields = List.copyOf(fields);
    }

    public List<String> fields() {
        return fields;
    }
}
