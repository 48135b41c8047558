package spotcheck.volume.bound.sheet;

import java.util.List;

/**
 * A page, or several, made of what the case knows.
 *
 * @param lines paragraphs above the tables
 */
public record Sheet(String title, List<String> lines, List<Grid> grids) {

    public Sheet {
        lines = List.copyOf(lines);
        grids = List.copyOf(grids);
    }
}
