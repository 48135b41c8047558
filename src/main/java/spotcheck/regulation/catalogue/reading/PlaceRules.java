package spotcheck.regulation.catalogue.reading;
import spotcheck.regulation.catalogue.coverage.RuleState;
import spotcheck.regulation.catalogue.citation.Place;

import java.util.List;

/** A step, row, field, list row or method, and the rules that it cites. */
public record PlaceRules(Place place, List<RuleState> rules) {}
