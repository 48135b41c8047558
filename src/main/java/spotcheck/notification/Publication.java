package spotcheck.notification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The organizer's decision to serve a notice by publication.
 *
 * @param days length chosen by the organizer; null where the regime fixes it (CQ20-51e)
 * @param reason why no other way of service is left, and on what the chosen length rests
 */
public record Publication(
        LocalDate publishedOn, String medium, @Nullable Integer days, String reason) {}
