package spotcheck.casefile.row;

import java.util.Comparator;

/**
 * Which row.
 *
 * @param table in small letters
 * @param place its key within the table
 */
record RowKey(String table, String place) implements Comparable<RowKey> {

    private static final Comparator<RowKey> ORDER =
            Comparator.comparing(RowKey::table).thenComparing(RowKey::place);

    static RowKey parse(String text) {
        var end = text.indexOf(':');
        return new RowKey(text.substring(0, end), text.substring(end + 1));
    }

    @Override
    public int compareTo(RowKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return table + ":" + place;
    }
}
