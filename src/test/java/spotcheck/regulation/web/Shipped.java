package spotcheck.regulation.web;

import spotcheck.regulation.catalogue.Catalogue;
import spotcheck.regulation.catalogue.Citations;
import spotcheck.regulation.catalogue.CoverageTable;
import spotcheck.regulation.catalogue.Proofs;
import spotcheck.regulation.catalogue.Regulations;

/** The rules as the product ships them. */
final class Shipped {

    static final Regulations REGULATIONS = regulations();

    private Shipped() {}

    private static Regulations regulations() {
        var catalogue = new Catalogue();
        return new Regulations(catalogue, new CoverageTable(catalogue), new Citations(), new Proofs());
    }
}
