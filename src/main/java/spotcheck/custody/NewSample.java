package spotcheck.custody;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import spotcheck.casefile.Refused;
import spotcheck.custody.unit.Sealing;
import spotcheck.registry.Spelling;

/**
 * A sample as the samplers took and sealed it.
 *
 * @param sheetNumber number of the sampling sheet
 * @param takenBy ids of the samplers
 * @param base how many of the product stood for sale
 * @param measure unit of all quantities, such as 件
 * @param priceBasis word of {@code samplePrice}
 * @param price what was paid for the test sample; zero if it is free
 */
public record NewSample(
        String sheetNumber,
        LocalDate takenOn,
        List<String> takenBy,
        BigDecimal base,
        String measure,
        String priceBasis,
        BigDecimal price,
        Sealing test,
        Sealing reserve) {

    static final String FREE = "free";

    public NewSample {
        takenBy = List.copyOf(takenBy);
        if (Spelling.fold(test.sealNumber()).equals(Spelling.fold(reserve.sealNumber()))) {
            throw new Refused("检验样品和备用样品应当分别封样，封条编号不得相同");
        }
        if (test.quantity().add(reserve.quantity()).compareTo(base) > 0) {
            throw new Refused("检验样品与备用样品数量之和不得超过抽样基数");
        }
        if (priceBasis.equals(FREE) != (price.signum() == 0)) {
            throw new Refused(priceBasis.equals(FREE) ? "检验样品无偿提供的，价款应为零" : "检验样品以购买方式获得，应当填写价款");
        }
    }
}
