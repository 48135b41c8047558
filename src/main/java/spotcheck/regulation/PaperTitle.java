package spotcheck.regulation;

/** What a regime calls a paper, and the rules that ask for it. */
public record PaperTitle(String title, RuleIds legalBasis) {}
