package spotcheck.rectification.halt;

import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;

/** The stops of production that the party reported during rectification. */
@Component
class ProductionHaltSection implements FileSection {

    private final ProductionHalts halts;

    ProductionHaltSection(ProductionHalts halts) {
        this.halts = halts;
    }

    @Override
    public String name() {
        return "productionHalts";
    }

    @Override
    public Object of(SpotCase spotCase) {
        return halts.rows(spotCase.number());
    }
}
