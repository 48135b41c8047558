package spotcheck.evidence;

import spotcheck.regulation.RuleIds;

/**
 * A record that must exist before a step ends, as the table {@code evidenceRequired} names it.
 *
 * @param formLabel the form in Chinese
 */
public record EvidencePiece(String code, String label, MediaForm form, String formLabel, RuleIds legalBasis) {

    public String shown() {
        return label + "（" + formLabel + "）";
    }

    /** A text stands in the form itself; everything else is a file. */
    public boolean isFile() {
        return form != MediaForm.TEXT;
    }
}
