package spotcheck.registry.catalogue;

/**
 * A kind of product under supervision.
 *
 * @param code by which an authority knows it
 * @param productClass the class to which it belongs
 */
public record CatalogueProduct(String code, String name, String productClass, Risk risk, Control control) {}
