package spotcheck.regulation.catalogue.reading;

import spotcheck.regulation.catalogue.citation.PlaceKind;

/**
 * A diagram, table, form, list or class that cites rules.
 *
 * @param rules how many different ones
 */
public record Container(PlaceKind kind, String name, String label, int rules) {}
