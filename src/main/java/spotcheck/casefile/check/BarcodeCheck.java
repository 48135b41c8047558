package spotcheck.casefile.check;

import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.registry.code.Barcode;

/** Blocks on the check digit; EAN-8 and UPC-A are only pointed at. */
@Component
class BarcodeCheck implements FieldCheck {

    @Override
    public String name() {
        return "barcode";
    }

    @Override
    public Optional<String> problem(String value) {
        if (!Barcode.hasShape(value)) {
            return Optional.of("应为13位（EAN-13）或14位（GTIN-14）数字");
        }
        if (Barcode.of(value).isAllZeros()) {
            return Optional.of("不得全为零，请按标签填写；没有条码的不填");
        }
        return Barcode.of(value).checkDigitFits() ? Optional.empty() : Optional.of("末位校验码不符，请核对标签");
    }

    @Override
    public Optional<String> warning(String value) {
        return Barcode.hasShape(value) && !Barcode.of(value).isStandardLength()
                ? Optional.of("不是常用的13位或14位条码，请核对")
                : Optional.empty();
    }
}
