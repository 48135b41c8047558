package spotcheck.volume.bound;

/**
 * A line of the index.
 *
 * @param place from 1
 * @param firstPage 0 for what is not bound in
 * @param sha256 fingerprint of the file of which it is a copy; empty for a table
 */
public record IndexRow(
        int place,
        String number,
        String responsible,
        String title,
        String date,
        int firstPage,
        int pages,
        String remark,
        String sha256) {

    /** As the index names pages: one, or from to. */
    public String where() {
        return switch (pages) {
            case 0 -> "—";
            case 1 -> String.valueOf(firstPage);
            default -> firstPage + "—" + (firstPage + pages - 1);
        };
    }
}
