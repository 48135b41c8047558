package spotcheck.draw;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a draw is, whatever its state.
 *
 * @param holder code of the authority or id of the body whose people hold it
 * @param days on which a list of samplers holds
 * @param list from which the team of a case was drawn
 */
public record DrawFacts(
        DrawId id,
        Purpose purpose,
        String campaign,
        String title,
        String holder,
        @Nullable Days days,
        @Nullable DrawId list,
        String begunBy,
        OffsetDateTime begunAt) {}
