package spotcheck.registry.party;

import org.jspecify.annotations.Nullable;
import spotcheck.registry.code.CreditCode;

/**
 * A producer, seller or platform operator.
 *
 * @param id null until registered
 * @param creditCode unified social credit code or registration number; kept normalised
 * @param creditCodeRemark why a code is kept whose check character does not fit
 * @param region six-digit GB/T 2260 code
 */
public record Party(
        @Nullable Long id,
        String name,
        @Nullable String creditCode,
        String region,
        @Nullable String address,
        @Nullable String contact,
        @Nullable String phone,
        @Nullable String creditCodeRemark) {

    public Party {
        creditCode = creditCode == null ? null : CreditCode.normalise(creditCode);
    }

    public Party(
            @Nullable Long id,
            String name,
            @Nullable String creditCode,
            String region,
            @Nullable String address,
            @Nullable String contact,
            @Nullable String phone) {
        this(id, name, creditCode, region, address, contact, phone, null);
    }
}
