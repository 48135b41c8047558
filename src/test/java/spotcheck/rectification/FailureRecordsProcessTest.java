package spotcheck.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Conclusion;

@Transactional
class FailureRecordsProcessTest extends StageTest {

    @Autowired
    FailureRecords failures;

    @Autowired
    JdbcClient jdbc;

    CaseNumber failing;

    @BeforeEach
    void aFailingCase() {
        failing = aCase("cq-2023", "producer");
        cases.conclude(failing, Conclusion.UNQUALIFIED);
    }

    @Test
    void aFirstFailureIsOne() {
        assertThat(record()).isEqualTo(new FailureRecord(1, true));
    }

    @Test
    void aFailureTwoYearsAgoToTheDayCounts() {
        earlier(TODAY.minusYears(2), Conclusion.UNQUALIFIED);
        assertThat(record()).isEqualTo(new FailureRecord(2, true));
    }

    @Test
    void aFailureADayOlderIsOutsideTheTwoYears() {
        earlier(TODAY.minusYears(2).minusDays(1), Conclusion.UNQUALIFIED);
        assertThat(record()).isEqualTo(new FailureRecord(2, false));
    }

    @Test
    void aThirdFailureCountsHoweverOldTheFirstIs() {
        earlier(TODAY.minusYears(3), Conclusion.UNQUALIFIED);
        earlier(TODAY.minusYears(1), Conclusion.UNQUALIFIED);
        assertThat(record()).isEqualTo(new FailureRecord(3, true));
    }

    @Test
    void aCheckThatFoundNothingWrongBreaksTheRun() {
        earlier(TODAY.minusMonths(6), Conclusion.UNQUALIFIED);
        earlier(TODAY.minusMonths(3), Conclusion.QUALIFIED);
        assertThat(record()).isEqualTo(new FailureRecord(1, true));
    }

    @Test
    void aCaseWithoutConclusionSaysNothing() {
        earlier(TODAY.minusMonths(6), Conclusion.UNQUALIFIED);
        earlier(TODAY.minusMonths(3), null);
        assertThat(record()).isEqualTo(new FailureRecord(2, true));
    }

    @Test
    void theFailureOfAnotherFirmDoesNotCount() {
        cases.conclude(aCase("cq-2023", "producer"), Conclusion.UNQUALIFIED);
        assertThat(record()).isEqualTo(new FailureRecord(1, true));
    }

    private FailureRecord record() {
        return failures.of(cases.get(failing));
    }

    private void earlier(LocalDate openedOn, @Nullable Conclusion conclusion) {
        var number = aCase("cq-2023", "producer");
        cases.conclude(number, conclusion);
        jdbc.sql("update spot_case set opened_on = ?, sampled_party = ? where number = ?")
                .params(openedOn, cases.get(failing).sampledParty(), number.value())
                .update();
    }
}
