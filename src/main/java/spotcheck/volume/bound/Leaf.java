package spotcheck.volume.bound;

import java.util.List;
import spotcheck.volume.bound.sheet.Part;

/**
 * One line of the index and what it points to.
 *
 * @param responsible who made it
 * @param sha256 fingerprint of the file of which it is a copy; empty for a table
 */
record Leaf(
        String title, String number, String responsible, String date, String remark, String sha256, List<Part> parts) {

    Leaf {
        parts = List.copyOf(parts);
    }

    /** A table made of what the case knows. */
    static Leaf table(String title, List<Part> parts) {
        return new Leaf(title, "", "", "", "", "", parts);
    }
}
