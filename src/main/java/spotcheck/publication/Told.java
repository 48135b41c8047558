package spotcheck.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody told of a result beside the public.
 *
 * @param recipient local-government, superior-authority, peer-departments, platform-operator or producer-authority
 * @param name named where the word does not say who it is
 */
public record Told(String recipient, @Nullable String name, LocalDate toldOn) {}
