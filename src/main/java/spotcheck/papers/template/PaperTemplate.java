package spotcheck.papers.template;

import java.util.Map;

/**
 * A checked template.
 *
 * @param body what stands between head and foot, XHTML with {@code th:} attributes that hold names only
 * @param official whether it is laid out as a letter or announcement of an authority (公文, GB/T 9704); else as a form or
 *     notice of enforcement (执法文书), without a red head
 * @param obligatory names of facts without which the paper may not be made, with what they are called in Chinese
 * @param kept names of facts that each template of the kind states if the step said them, likewise
 * @param own what the issuing authority adds
 */
public record PaperTemplate(
        String body, boolean official, Map<String, String> obligatory, Map<String, String> kept, OwnParts own) {

    public PaperTemplate with(OwnParts parts) {
        return new PaperTemplate(body, official, obligatory, kept, parts);
    }

    /**
     * Head in the place of the authority's name, contact and a sentence below the text, who hears a review; empty where it has none.
     */
    public record OwnParts(String head, String contact, String extra, String review) {

        static final OwnParts NONE = new OwnParts("", "", "", "");
    }
}
