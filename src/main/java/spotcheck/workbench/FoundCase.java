package spotcheck.workbench;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param where in Chinese: the part of the procedure in which it stands, or how it was closed
 * @param marks in Chinese: what is special about it, such as that it is late
 */
public record FoundCase(
        String number,
        String product,
        String party,
        @Nullable String creditCode,
        @Nullable String producer,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        String where,
        List<String> marks) {}
