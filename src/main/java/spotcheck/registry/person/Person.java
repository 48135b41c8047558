package spotcheck.registry.person;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Someone who works for an authority or a body; the id is that of the login.
 *
 * @param role word of the diagrams: organizer, leader, handler, enforcer, sampler, inspector, retester; auditor, owner and
 *     admin have no tasks in them; former is who left
 * @param trainedUntil last day on which the training of a sampler is valid; null without training
 */
public record Person(
        String id,
        String name,
        String role,
        @Nullable String authority,
        @Nullable String institution,
        @Nullable LocalDate trainedUntil) {

    /** The role of who works here no more: nobody is asked for it, and it has no rights. */
    public static final String FORMER = "former";

    /** Whether a name on a paper is this person's, however it was keyed in. */
    public boolean isCalled(String written) {
        return fold(name).equals(fold(written));
    }

    /** A name as people compare it: width, case, blanks and the dot between the parts of a name count for nothing. */
    public static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Punct}·•‧・]", "")
                .toLowerCase(Locale.ROOT);
    }

    public boolean isTrainedOn(LocalDate day) {
        return trainedUntil != null && !trainedUntil.isBefore(day);
    }
}
