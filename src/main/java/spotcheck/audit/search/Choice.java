package spotcheck.audit.search;

/** A word and what it means in Chinese. */
public record Choice(String code, String label) {}
