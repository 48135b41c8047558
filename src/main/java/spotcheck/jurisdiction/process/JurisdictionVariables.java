package spotcheck.jurisdiction.process;

import spotcheck.engine.ProcessVariable;

/** What routes a dispute about jurisdiction. */
final class JurisdictionVariables {

    /** Code of the authority with which the present handler disagrees. */
    static final ProcessVariable<String> OTHER = ProcessVariable.of("disputedWith", String.class);

    /** Body of the leader who designates: the city bureau, not always the organizer. */
    static final ProcessVariable<String> DESIGNATOR = ProcessVariable.of("leaderBody", String.class);

    static final ProcessVariable<Boolean> FAILED = ProcessVariable.of("consultationFailed", Boolean.class);

    private JurisdictionVariables() {}
}
