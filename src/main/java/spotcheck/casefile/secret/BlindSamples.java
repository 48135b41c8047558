package spotcheck.casefile.secret;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Numbers;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.regulation.RuleIds;

/** Cases whose laboratory must not know where the sample comes from before it has reported (NMG-35a, NMG-35b). */
@Repository
public class BlindSamples {

    private static final RuleIds BASIS = RuleIds.parse("NMG-35a NMG-35b");

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Numbers numbers;
    private final Entries entries;
    private final Clock clock;

    BlindSamples(JdbcClient jdbc, Cases cases, Numbers numbers, Entries entries, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.numbers = numbers;
        this.entries = entries;
        this.clock = clock;
    }

    /** {@return the code that stands for the sample} */
    public String order(SpotCase spotCase) {
        var today = ChinaTime.today(clock);
        var running = numbers.next(spotCase.organizer(), "blind-sample", today.getYear());
        var code = "M%d-%05d".formatted(today.getYear(), running);
        jdbc.sql("insert into blind_sample (case_number, code, ordered_on) values (?, ?, ?)")
                .params(spotCase.number().value(), code, today)
                .update();
        cases.blindnessChanged();
        entries.add(spotCase.number(), "blindSample", "决定实施盲样检验", Map.of("盲样编号", code), BASIS);
        return code;
    }

    /** The code of a sample whose origin is still hidden from the laboratory; else empty. */
    public Optional<String> hidden(CaseNumber number) {
        return cases.blindCode(number);
    }

    /** Once the report is handed in, or nothing is left to be tested, nothing is hidden any more. */
    public void disclose(CaseNumber number) {
        var disclosed = jdbc.sql(
                        "update blind_sample set disclosed_on = ? where case_number = ? and disclosed_on is null")
                .params(ChinaTime.today(clock), number.value())
                .update();
        if (disclosed > 0) {
            cases.blindnessChanged();
            entries.add(number, "blindSampleDisclosed", "盲样信息对检验机构公开", Map.of(), BASIS);
        }
    }
}
