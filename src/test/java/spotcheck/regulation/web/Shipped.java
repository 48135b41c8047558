package spotcheck.regulation.web;

import spotcheck.regulation.catalogue.Catalogue;
import spotcheck.regulation.catalogue.citation.Citations;
import spotcheck.regulation.catalogue.coverage.CoverageTable;
import spotcheck.regulation.catalogue.reading.Proofs;
import spotcheck.regulation.catalogue.reading.Regulations;

/** The rules as the product ships them. */
final class Shipped {

    static final Regulations REGULATIONS = regulations();

    private Shipped() {}

    private static Regulations regulations() {
        var catalogue = new Catalogue();
        return new Regulations(catalogue, new CoverageTable(catalogue), new Citations(), new Proofs());
    }
}
