package spotcheck.volume.bound;

import java.util.List;

/** What a volume holds, and on how many pages. */
public record Contents(int pages, List<IndexRow> rows) {

    public Contents {
        rows = List.copyOf(rows);
    }
}
