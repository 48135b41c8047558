package spotcheck.registry;

import org.jspecify.annotations.Nullable;
import spotcheck.registry.code.Barcode;
import spotcheck.registry.code.LicenceNumber;

/** The product of one case as its label names it; its numbers are kept normalised. */
public record Product(
        @Nullable Long id,
        String name,
        @Nullable String productClass,
        @Nullable String trademark,
        @Nullable String spec,
        @Nullable String batch,
        @Nullable String standard,
        @Nullable String barcode,
        @Nullable String licenceNumber) {

    public Product {
        barcode = barcode == null ? null : Barcode.normalise(barcode);
        licenceNumber = licenceNumber == null ? null : LicenceNumber.normalise(licenceNumber);
    }
}
