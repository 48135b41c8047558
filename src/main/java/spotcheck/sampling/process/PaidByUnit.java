package spotcheck.sampling.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import spotcheck.casefile.Refused;
import spotcheck.engine.form.FormData;
import spotcheck.regulation.LegalBasis;

/** What is paid for the test sample is the price of one, on the basis of the law, for each that was taken. */
@LegalBasis(
        value = {"NMG-25d", "NMG-25e", "CQ20-30d", "CQ20-30e", "CQ23-25d", "CQ23-25e", "O18-22"},
        label = "检验样品价款：按价格依据的单价乘数量，不一致的须写明原因")
final class PaidByUnit {

    private PaidByUnit() {}

    /** @throws Refused if the unit price is missing, or gives another amount and nobody says why */
    static void check(FormData form) {
        var paid = new BigDecimal(form.text("amountPaid"));
        if (paid.signum() == 0) {
            return;
        }
        var unit = form.findText("unitPrice")
                .map(BigDecimal::new)
                .filter(price -> price.signum() > 0)
                .orElseThrow(() -> new Refused("unitPrice", "检验样品以购买方式获得，应当按价格依据填写单价"));
        var due = unit.multiply(new BigDecimal(form.text("testQuantity"))).setScale(2, RoundingMode.HALF_UP);
        if (due.compareTo(paid) != 0 && form.findText("priceDeviation").isEmpty()) {
            throw new Refused("amountPaid", "按单价和数量，检验样品价款应为" + due.toPlainString() + "元；确有不同的，请写明原因");
        }
    }
}
