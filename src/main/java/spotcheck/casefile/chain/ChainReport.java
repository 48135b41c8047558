package spotcheck.casefile.chain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.PlanningKind;

/** The chains of all cases and of the log at once, and whether a case is gone altogether: their numbers have no gaps. */
@Component
public class ChainReport {

    private final JdbcClient jdbc;
    private final AuthorityFiles files;
    private final Chain chain;
    private final ChainedLog log;

    ChainReport(JdbcClient jdbc, AuthorityFiles files, Chain chain, ChainedLog log) {
        this.jdbc = jdbc;
        this.files = files;
        this.chain = chain;
        this.log = log;
    }

    Told ofAll() {
        var numbers = files.numbers();
        var problems = new ArrayList<String>();
        for (var number : numbers) {
            var check = chain.check(number);
            if (!check.intact()) {
                problems.add("案件" + number + "：" + check.message());
            }
        }
        problems.addAll(besideTheCases());
        return new Told(numbers.size(), List.copyOf(problems));
    }

    /** Cases that are gone, and the log of requests. */
    public List<String> besideTheCases() {
        var problems = new ArrayList<String>();
        missing().forEach(number -> problems.add("案件" + number + "：案号已经编出，案卷却不存在"));
        var logged = log.check();
        if (!logged.intact()) {
            problems.add(log.title() + "：" + logged.message());
        }
        return problems;
    }

    private List<String> missing() {
        var there = new HashSet<>(files.numbers());
        return jdbc
                .sql("select authority, series, number_year, last_number from running_number"
                        + " where series in ('case', 'annualPlan', 'campaign') order by series, authority, number_year")
                .query(Counter.class)
                .list()
                .stream()
                .flatMap(Counter::numbers)
                .filter(number -> !there.contains(number))
                .map(CaseNumber::value)
                .toList();
    }

    record Counter(String authority, String series, int numberYear, int lastNumber) {

        Stream<CaseNumber> numbers() {
            return IntStream.rangeClosed(1, lastNumber).mapToObj(this::number);
        }

        private CaseNumber number(int running) {
            return PlanningKind.ofProcess(series)
                    .map(kind -> CaseNumber.of(authority, numberYear, kind, running))
                    .orElseGet(() -> CaseNumber.of(authority, numberYear, running));
        }
    }

    record Told(int cases, List<String> problems) {

        boolean intact() {
            return problems.isEmpty();
        }

        String text() {
            return intact()
                    ? "核验完毕：" + cases + "件案卷的记录链和操作日志全部完好"
                    : "核验完毕：" + cases + "件案卷，发现" + problems.size() + "处问题\n" + String.join("\n", problems);
        }
    }
}
