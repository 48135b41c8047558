package spotcheck.audit;

/** A word and what it means in Chinese. */
public record Choice(String code, String label) {}
