package spotcheck.regulation.catalogue.reading;

import java.util.List;
import spotcheck.regulation.catalogue.citation.Place;
import spotcheck.regulation.catalogue.coverage.RuleState;

/** A step, row, field, list row or method, and the rules that it cites. */
public record PlaceRules(Place place, List<RuleState> rules) {}
