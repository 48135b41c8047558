package spotcheck.workbench;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open task of a case, as its file tells it.
 *
 * @param who name of who has it, else the posts that it waits for
 * @param taken whether somebody has it
 * @param opens whether the reader may open it
 */
public record CaseTask(String id, String name, @Nullable LocalDate due, String who, boolean taken, boolean opens) {}
