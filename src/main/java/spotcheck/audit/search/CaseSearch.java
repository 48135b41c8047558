package spotcheck.audit.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.audit.Auditors;
import spotcheck.audit.Marks;
import spotcheck.calendar.ChinaTime;

/** Finds any case of the auditor's area, running or closed; the newest first. */
@Component
public class CaseSearch {

    public static final int LARGEST = 200;

    private static final String TABLES = """
         from spot_case c
           join product p on p.id = c.product
           join party s on s.id = c.sampled_party
           left join party l on l.id = c.labelled_producer
           left join party f on f.id = c.platform
           join authority o on o.code = c.organizer
           join authority h on h.code = c.handler
        """;
    private static final String COLUMNS = """
        select c.number, c.regime, p.name as product, s.name as party, o.name as organizer, h.name as handler,
          c.stage, c.conclusion, c.outcome, c.opened_on, c.closed_on,
          (select count(*) from deadline d where d.case_number = c.number and %s) as overdue,
          (select count(*) from entry e where e.case_number = c.number and %s) as deviations,
          exists (select 1 from chain_state t where t.case_number = c.number and not t.intact) as broken
        """.formatted(Marks.OVERDUE, Marks.DEVIATES);
    private static final String ORDER = " order by c.opened_on desc, c.number desc";

    private final JdbcClient jdbc;
    private final Auditors auditors;
    private final CaseWords words;
    private final Clock clock;

    CaseSearch(JdbcClient jdbc, Auditors auditors, CaseWords words, Clock clock) {
        this.jdbc = jdbc;
        this.auditors = auditors;
        this.words = words;
        this.clock = clock;
    }

    public CasePage find(CaseQuery query, int page, int size) {
        var conditions = conditions(query);
        var total = statement("select count(*)" + TABLES, conditions, "")
                .query(Long.class)
                .single();
        var number = Math.max(0, page);
        var length = Math.min(Math.max(1, size), LARGEST);
        var rows = statement(
                        COLUMNS + TABLES,
                        conditions,
                        ORDER + " offset " + (long) number * length + " rows fetch next " + length + " rows only")
                .query(FoundCase.class)
                .list();
        return new CasePage(total, number, length, rows.stream().map(words::say).toList());
    }

    /**
     * A random sample of what matches, the same for the same seed as long as the same cases match: those whose numbers,
     * hashed with the seed, come first.
     */
    public List<FoundCase> sample(CaseQuery query, String seed, int size) {
        var conditions = conditions(query);
        var drawn = statement("select c.number" + TABLES, conditions, "").query(String.class).list().stream()
                .sorted(Comparator.comparing((String number) -> hash(seed, number))
                        .thenComparing(number -> number))
                .limit(Math.min(Math.max(1, size), LARGEST))
                .toList();
        return drawn.isEmpty()
                ? List.of()
                : jdbc
                        .sql(COLUMNS + TABLES + " where c.number in (:drawn)")
                        .param("drawn", drawn)
                        .params(Marks.parameters(ChinaTime.today(clock)))
                        .query(FoundCase.class)
                        .list()
                        .stream()
                        .sorted(Comparator.comparing(found -> drawn.indexOf(found.number())))
                        .map(words::say)
                        .toList();
    }

    private static String hash(String seed, String number) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((seed + "|" + number).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Hands on each case that matches, one by one, however many they are. */
    public void each(CaseQuery query, Consumer<FoundCase> reader) {
        try (var rows = statement(COLUMNS + TABLES, conditions(query), ORDER).query(FoundCase.class).stream()) {
            rows.map(words::say).forEach(reader);
        }
    }

    private Conditions conditions(CaseQuery query) {
        return Conditions.of(query, auditors.area());
    }

    private JdbcClient.StatementSpec statement(String select, Conditions conditions, String order) {
        return jdbc.sql(select + " where " + conditions.text() + order)
                .params(conditions.parameters())
                .params(Marks.parameters(ChinaTime.today(clock)));
    }

    /** Regimes, outcomes and so on from which a query may choose, by code. */
    public Map<String, List<Choice>> choices() {
        auditors.area();
        return words.choices();
    }
}
