package spotcheck.access;

/** One row of the table: a role may do something on a condition; the words are those of {@code words.csv}. */
public record Right(String act, String role, String condition) {}
