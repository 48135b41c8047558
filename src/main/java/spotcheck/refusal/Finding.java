package spotcheck.refusal;

/**
 * That the check was refused.
 *
 * @param conduct word of {@code samplingRefusal}
 * @param findingNumber document number of the finding
 */
public record Finding(String conduct, String findingNumber) {}
