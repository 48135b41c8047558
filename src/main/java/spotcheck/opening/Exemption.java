package spotcheck.opening;

import org.jspecify.annotations.Nullable;

/**
 * Why a check is not held up by the six months.
 *
 * @param ground what it follows from: a failing case, a report of others, or an event and its document
 * @param approver who approved an emergency check; null for a follow-up
 */
public record Exemption(String ground, @Nullable String approver) {

    public Exemption {
        ground = ground.strip();
    }
}
