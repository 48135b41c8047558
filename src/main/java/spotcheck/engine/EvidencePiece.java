package spotcheck.engine;

import spotcheck.regulation.RuleIds;

/**
 * A record that must exist before a step ends, as the table {@code evidenceRequired} names it.
 *
 * @param form text, photo, video, photo-or-video or continuous-video, in Chinese
 */
record EvidencePiece(String code, String label, String form, RuleIds legalBasis) {

    String shown() {
        return label + "（" + form + "）";
    }
}
