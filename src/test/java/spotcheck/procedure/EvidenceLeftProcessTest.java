package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.Proves;
import spotcheck.casefile.chain.Entry;

/** Each record that an article asks for, held back once: the step is not done, and afterwards the file has every one with its rule. */
class EvidenceLeftProcessTest extends WalkedCase {

    @ParameterizedTest
    @CsvSource({
        "cq-2020, online, buyOnline, CQ20-35c CQ20-35d",
        "cq-2020, online, sealParcel, CQ20-36a",
        "cq-2020, producer, receiveSample, CQ20-40a CQ20-40b",
        "cq-2023, online, buyOnline, CQ23-39-3",
        "cq-2023, online, sealParcel, CQ23-40a CQ23-40-1 CQ23-40-2 CQ23-40-3 CQ23-40-4 CQ23-40-5",
        "nmg-trial, online, buyOnline, NMG-31a NMG-31b",
        "nmg-trial, online, sealParcel, NMG-32a NMG-32b",
        "nmg-trial, producer, receiveSample, NMG-33a NMG-33b",
        "national-2020, online, buyOnline, O18-26",
        "national-2020, online, sealParcel, O18-27",
        "national-2020, producer, receiveSample, O18-29",
        "sx-2023, producer, sealSamples, SX23-5-7 SX23-4-7"
    })
    @Proves({
        "CQ20-35c",
        "CQ20-35d",
        "CQ20-36a",
        "CQ20-40a",
        "CQ20-40b",
        "CQ23-39-3",
        "CQ23-40a",
        "CQ23-40-1",
        "CQ23-40-2",
        "CQ23-40-3",
        "CQ23-40-4",
        "CQ23-40-5",
        "NMG-31a",
        "NMG-31b",
        "NMG-32a",
        "NMG-32b",
        "NMG-33a",
        "NMG-33b",
        "O18-26",
        "O18-27",
        "O18-29",
        "SX23-5-7",
        "SX23-4-7"
    })
    void noStepIsDoneWithoutItsRecords(String regime, String place, String step, String rules) {
        opened(regime, place);
        walksTo(step);
        noneMayBeMissing(step, rules);
    }

    @ParameterizedTest
    @CsvSource({
        "cq-2020, CQ20-41d CQ20-41e",
        "cq-2023, CQ23-45d CQ23-45e",
        "nmg-trial, NMG-36-2a NMG-36-3a",
        "sx-2023, SX23-5-7"
    })
    @Proves({"CQ20-41d", "CQ20-41e", "NMG-36-2a", "NMG-36-3a", "SX23-5-7"})
    void aTestOnSiteLeavesItsRecords(String regime, String rules) {
        opened(regime, "producer");
        differs("checkLicences", "onSiteItems", true);
        walksTo("inspectOnSite");
        noneMayBeMissing("inspectOnSite", rules);
    }

    private void noneMayBeMissing(String step, String rules) {
        var form = doneToday(answers(task(number, step)));
        @SuppressWarnings("unchecked")
        var records = (List<String>) form.get("evidence");
        for (var record : records) {
            var others = new ArrayList<>(records);
            others.remove(record);
            var less = new HashMap<>(form);
            less.put("evidence", others);
            var refused = catchThrowable(() -> complete(number, step, less));
            assertThat(refused).as(record).hasMessageContaining("缺少应当留存的证据");
            assertThat(task(number, step)).isNotNull();
        }
        complete(number, step, form);
        assertThat(entries.of(number).stream()
                        .filter(entry -> entry.kind().startsWith("evidence."))
                        .map(Entry::legalBasis)
                        .flatMap(basis -> Arrays.stream(basis.split(" "))))
                .contains(rules.split(" "));
    }
}
