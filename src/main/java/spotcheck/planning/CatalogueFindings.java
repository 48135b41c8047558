package spotcheck.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import spotcheck.casefile.PlanningFile;
import spotcheck.planning.line.PlanLine;
import spotcheck.registry.Spelling;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.CheckLevel;
import spotcheck.registry.catalogue.CatalogueProduct;
import spotcheck.registry.catalogue.ProductCatalogue;

/** What stands out in a plan beside the catalogue of products under supervision by which a city or a province goes. */
@Component
class CatalogueFindings {

    private final ProductCatalogue catalogue;
    private final Authorities authorities;

    CatalogueFindings(ProductCatalogue catalogue, Authorities authorities) {
        this.catalogue = catalogue;
        this.authorities = authorities;
    }

    /** None for a county, and none where no catalogue is kept. */
    List<Found> of(PlanningFile plan, List<PlanLine> lines) {
        var version = catalogue.inForce(plan.organizer());
        if (version.isEmpty() || isCounty(plan.organizer())) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        if (version.get().madeOn().getYear() < plan.planYear() - 1) {
            found.add(Found.inPlan(Finding.STALE_CATALOGUE));
        }
        var names = names(catalogue.products(version.get()));
        for (var position = 1; position <= lines.size(); position++) {
            if (!names.contains(Spelling.fold(lines.get(position - 1).product()))) {
                found.add(new Found(Finding.OUTSIDE_CATALOGUE, position, lines.get(position - 1)));
            }
        }
        return found;
    }

    private boolean isCounty(String organizer) {
        return authorities.find(organizer).orElseThrow().checkLevel() == CheckLevel.COUNTY;
    }

    private static Set<String> names(List<CatalogueProduct> products) {
        return products.stream().map(product -> Spelling.fold(product.name())).collect(Collectors.toSet());
    }

    /** What was typed may be a code of the catalogue: then the line is about its product. */
    List<PlanLine> named(String organizer, List<PlanLine> lines) {
        return lines.stream()
                .map(line -> catalogue
                        .find(organizer, line.product())
                        .map(product -> line.about(product.name()))
                        .orElse(line))
                .toList();
    }

    /** Code and name, a product a line; empty where no catalogue is kept. */
    String inWords(String organizer) {
        return catalogue
                .inForce(organizer)
                .map(version -> catalogue.products(version).stream()
                        .map(product -> product.code() + " " + product.name())
                        .collect(Collectors.joining("\n")))
                .orElse("");
    }
}
