package spotcheck.custody;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import spotcheck.Proves;
import spotcheck.casefile.Refused;
import spotcheck.custody.unit.Sealing;

class NewSampleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    @Proves({"NMG-26b", "CQ20-31a", "CQ23-35a", "NMG-32c", "CQ20-37a", "CQ23-42a"})
    void theTwoUnitsHaveDifferentSeals() {
        assertThatThrownBy(() -> sample("A1", "A1", "marked-price", 10, 5))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("分别封样");
    }

    @Test
    void noMoreIsTakenThanStoodForSale() {
        assertThatThrownBy(() -> sample("A1", "A2", "marked-price", 10, 3)).hasMessageContaining("抽样基数");
        assertThatNoException().isThrownBy(() -> sample("A1", "A2", "marked-price", 10, 4));
    }

    @Test
    void aFreeSampleCostsNothingAndABoughtOneSomething() {
        assertThatThrownBy(() -> sample("A1", "A2", "free", 10, 5)).hasMessageContaining("应为零");
        assertThatThrownBy(() -> sample("A1", "A2", "market-price", 0, 5)).hasMessageContaining("应当填写价款");
    }

    @Test
    void nothingIsNotAQuantity() {
        assertThatThrownBy(() -> sealing("A1", 0)).hasMessageContaining("大于零");
        assertThatThrownBy(() -> sealing(" ", 1)).hasMessageContaining("封条编号");
    }

    private static NewSample sample(String test, String reserve, String basis, int price, int base) {
        return new NewSample(
                "抽样单〔2026〕1号",
                DAY,
                List.of("cq-sampler1", "cq-sampler2"),
                BigDecimal.valueOf(base),
                "卷",
                basis,
                BigDecimal.valueOf(price),
                sealing(test, 2),
                sealing(reserve, 2));
    }

    private static Sealing sealing(String number, int quantity) {
        return new Sealing(BigDecimal.valueOf(quantity), number, DAY, Sealing.LABORATORY, "检验一所");
    }
}
