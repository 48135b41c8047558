package spotcheck.registry.body;

/** A body was taken into the registry while the system runs: its groups follow at once. */
public record BodyEnrolled(Institution body) {}
