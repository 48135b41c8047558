package spotcheck.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;

/** How far the cases of schemes are: by product, region, body and month. */
@Repository
public class CampaignProgress {

    private final JdbcClient jdbc;

    CampaignProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all cases of these schemes. */
    public Progress of(List<CaseNumber> campaigns) {
        return new Progress(
                campaigns.isEmpty()
                        ? List.of()
                        : jdbc.sql("""
                            select v.campaign, c.number, p.name as product, m.name as firm, m.region, l.name as laboratory,
                              c.opened_on, c.conclusion, c.closed_on is not null as closed,
                              exists (select 1 from sample s where s.case_number = c.number) as sampled
                            from visit_case v join spot_case c on c.number = v.case_number
                              join product p on p.id = c.product join party m on m.id = c.sampled_party
                              join institution l on l.id = c.laboratory
                            where v.campaign in (:campaigns) order by c.number
                            """)
                                .param(
                                        "campaigns",
                                        campaigns.stream()
                                                .map(CaseNumber::value)
                                                .toList())
                                .query(Line.class)
                                .list());
    }

    /** @param conclusion word of the report; null before there is one */
    public record Line(
            String campaign,
            String number,
            String product,
            String firm,
            String region,
            String laboratory,
            LocalDate openedOn,
            @Nullable String conclusion,
            boolean closed,
            boolean sampled) {}

    /** How many of a group were opened, sampled, concluded, found failing and closed. */
    public record Sum(int opened, int sampled, int concluded, int failing, int closed) {

        static Sum of(List<Line> lines) {
            return new Sum(
                    lines.size(),
                    count(lines, Line::sampled),
                    count(lines, line -> line.conclusion() != null),
                    count(lines, line -> "unqualified".equals(line.conclusion())),
                    count(lines, Line::closed));
        }

        private static int count(List<Line> lines, Predicate<Line> which) {
            return (int) lines.stream().filter(which).count();
        }

        public String inWords() {
            return "立案%d，已抽样%d，已出结论%d（不合格%d），已结案%d".formatted(opened, sampled, concluded, failing, closed);
        }
    }

    /** The cases, and their sums. */
    public record Progress(List<Line> cases) {

        public Sum all() {
            return Sum.of(cases);
        }

        public Map<String, Sum> byProduct() {
            return by(Line::product);
        }

        public Map<String, Sum> byRegion() {
            return by(Line::region);
        }

        public Map<String, Sum> byLaboratory() {
            return by(Line::laboratory);
        }

        public Map<String, Sum> byMonth() {
            return by(line -> line.openedOn().toString().substring(0, 7));
        }

        private Map<String, Sum> by(Function<Line, String> group) {
            return cases.stream()
                    .collect(Collectors.groupingBy(
                            group, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), Sum::of)));
        }

        /** The whole, and product by product. */
        public String inWords() {
            return "合计：" + all().inWords()
                    + byProduct().entrySet().stream()
                            .map(one ->
                                    "\n" + one.getKey() + "：" + one.getValue().inWords())
                            .collect(Collectors.joining());
        }
    }
}
