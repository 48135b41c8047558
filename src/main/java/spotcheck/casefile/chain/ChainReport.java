package spotcheck.casefile.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;

/** The chains of all cases and of the log at once, and whether a case is gone altogether: their numbers have no gaps. */
@Component
public class ChainReport {

    private final JdbcClient jdbc;
    private final Chain chain;
    private final ChainedLog log;

    ChainReport(JdbcClient jdbc, Chain chain, ChainedLog log) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.log = log;
    }

    Told ofAll() {
        var numbers = jdbc.sql("select number from spot_case order by number")
                .query(String.class)
                .list();
        var problems = new ArrayList<String>();
        for (var number : numbers) {
            var check = chain.check(new CaseNumber(number));
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
        var numbers =
                jdbc.sql("select number from spot_case").query(String.class).list();
        missing(numbers).forEach(number -> problems.add("案件" + number + "：案号已经编出，案卷却不存在"));
        var logged = log.check();
        if (!logged.intact()) {
            problems.add(log.title() + "：" + logged.message());
        }
        return problems;
    }

    private List<String> missing(List<String> numbers) {
        var there = new TreeSet<>(numbers);
        return jdbc
                .sql("select authority, number_year, last_number from running_number where series = 'case'"
                        + " order by authority, number_year")
                .query(Counter.class)
                .list()
                .stream()
                .flatMap(Counter::numbers)
                .filter(number -> !there.contains(number))
                .toList();
    }

    record Counter(String authority, int numberYear, int lastNumber) {

        Stream<String> numbers() {
            return IntStream.rangeClosed(1, lastNumber)
                    .mapToObj(running ->
                            CaseNumber.of(authority, numberYear, running).value());
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
