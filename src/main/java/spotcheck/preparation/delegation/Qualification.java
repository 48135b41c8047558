package spotcheck.preparation.delegation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import spotcheck.casefile.Refused;

/**
 * What a certificate lets a body do, and until when (CQ20-18c, CQ23-20c, NMG-14c).
 *
 * @param validUntil last day
 */
public record Qualification(String institution, String certificate, LocalDate validUntil, List<ScopeLine> scope) {

    /** @throws Refused if it has no number or no scope */
    public Qualification {
        if (certificate.isBlank() || certificate.length() > 60) {
            throw new Refused("certificate", "资质证书编号必须填写，不超过60个字符");
        }
        certificate = certificate.strip();
        scope = List.copyOf(scope);
        if (scope.isEmpty()) {
            throw new Refused("scope", "资质范围必须填写，每行一种产品，可以写到项目");
        }
    }

    boolean isValidOn(LocalDate day) {
        return !validUntil.isBefore(day);
    }

    /** What of a product it does not cover: the product itself, or the first item that lacks. */
    Optional<String> lacks(Collection<String> products, List<String> items) {
        var ofProduct = scope.stream().filter(line -> line.isOf(products)).toList();
        if (ofProduct.isEmpty()) {
            return Optional.of("产品“" + products.iterator().next() + "”");
        }
        return items.stream()
                .filter(item -> ofProduct.stream().noneMatch(line -> line.covers(item)))
                .findFirst()
                .map(item -> "项目“" + item + "”");
    }
}
