package spotcheck.objection.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import spotcheck.casefile.Refused;

class FilingTest {

    private static final LocalDate POSTED = LocalDate.of(2026, 3, 17);

    @Test
    void whatIsPostedMayArriveLater() {
        assertThat(filing(Ground.SAMPLING_PROCESS, POSTED.plusDays(2)).isAgainstConclusion())
                .isFalse();
    }

    @Test
    void whoDisputesTheConclusionNamesTheItems() {
        assertThatThrownBy(() -> filing(Ground.INSPECTION_CONCLUSION, POSTED))
                .isInstanceOf(Refused.class)
                .hasMessage("对检验结论有异议的，应当写明有异议的检验项目");
    }

    private static Filing filing(Ground kind, LocalDate receivedOn) {
        return new Filing(kind, POSTED, receivedOn, "电话", "地址", "理由", new DisputedItems(List.of()));
    }
}
