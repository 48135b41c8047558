package spotcheck.registry.catalogue;

import java.time.LocalDate;

/**
 * The catalogue of an authority as it stood from a day on.
 *
 * @param number first, second …
 * @param source sheet or act from which it came
 */
public record CatalogueVersion(String authority, int number, LocalDate madeOn, String madeBy, String source) {}
