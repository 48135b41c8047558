package spotcheck.objection.filing;

/** What was found of the sampling, and by whom; another person decides on it. */
public record Verification(String verifiedBy, String finding) {}
