package spotcheck.casefile.outside;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.registry.authority.CheckLevel;

/**
 * Who organized the check of which a failing report came in.
 *
 * @param body GB/T 2260 code of the area of the organizing authority
 * @param bodyName its name, as papers write it: whoever objects, objects to it
 * @param level whose check it is, by the words of {@code resultHandler}
 * @param letter number of the letter with which the report came; null where none bears one
 * @param receivedOn the day on which report and papers came in
 */
public record OutsideCheck(
        String body,
        String bodyName,
        CheckLevel level,
        @Nullable String letter,
        LocalDate receivedOn) {}
