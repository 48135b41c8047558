package spotcheck.sheet;

import java.time.LocalDate;

/**
 * For whom a sheet is read.
 *
 * @param authority code of the authority whose register it is; empty where the register is everybody's
 * @param person login of who brought it
 * @param source name of the file
 */
public record Scope(String authority, String person, LocalDate today, String source) {}
