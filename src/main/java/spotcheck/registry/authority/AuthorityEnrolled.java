package spotcheck.registry.authority;

/** An authority was taken into the registry while the system runs: groups and people follow at once. */
public record AuthorityEnrolled(Authority authority) {}
