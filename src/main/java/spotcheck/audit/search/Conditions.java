package spotcheck.audit.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spotcheck.audit.Area;
import spotcheck.audit.Marks;
import spotcheck.casefile.right.SearchWords;

/** What a query asks, as conditions on the tables of {@link CaseSearch}. */
record Conditions(String text, Map<String, Object> parameters) {

    static Conditions of(CaseQuery query, Area area) {
        var asked = new Asked();
        asked.texts.add(area.condition());
        asked.parameters.putAll(area.parameters());
        var sought = SearchWords.of(query.text());
        asked.texts.add(sought.sql());
        asked.parameters.putAll(sought.parameters());
        asked.word("c.regime = :regime", "regime", query.regime());
        asked.start("(c.organizer like :region or c.handler like :region or s.region like :region)", query.region());
        asked.word("c.outcome = :outcome", "outcome", query.outcome());
        asked.word("c.conclusion = :conclusion", "conclusion", query.conclusion());
        asked.when("c.closed_on is null", query.status().equals("open"));
        asked.when("c.closed_on is not null", query.status().equals("closed"));
        if (query.from() != null) {
            asked.add("c.opened_on >= :from", "from", query.from());
        }
        if (query.to() != null) {
            asked.add("c.opened_on <= :to", "to", query.to());
        }
        asked.when(exists("deadline d", "d", Marks.OVERDUE), query.overdue());
        asked.when(exists("entry e", "e", Marks.DEVIATES), query.deviations());
        asked.when(exists("chain_state t", "t", "not t.intact"), query.broken());
        asked.trace(query.trace());
        return new Conditions(String.join(" and ", asked.texts), asked.parameters);
    }

    private static String exists(String table, String name, String condition) {
        return "exists (select 1 from " + table + " where " + name + ".case_number = c.number and " + condition + ")";
    }

    private static final class Asked {

        private final List<String> texts = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        void add(String condition, String name, Object value) {
            texts.add(condition);
            parameters.put(name, value);
        }

        void when(String condition, boolean asked) {
            if (asked) {
                texts.add(condition);
            }
        }

        void word(String condition, String name, String word) {
            if (!word.isBlank()) {
                add(condition, name, word.strip());
            }
        }

        void trace(Trace trace) {
            if (!trace.person().isBlank()) {
                add(
                        exists(
                                "entry e",
                                "e",
                                "(e.actor = :who or e.actor in"
                                        + " (select id from person where name like :whoNamed))"),
                        "who",
                        trace.person().strip());
                parameters.put("whoNamed", "%" + trace.person().strip() + "%");
            }
            part(exists("paper q", "q", "q.number like :paper"), "paper", trace.paper());
            part(
                    exists("sample x join sealed_unit u on u.sample = x.id", "x", "u.seal_number like :seal"),
                    "seal",
                    trace.seal());
            if (!trace.maker().isBlank()) {
                add("coalesce(l.region, s.region) like :maker", "maker", digits(trace.maker()));
            }
            if (trace.closedFrom() != null) {
                add("c.closed_on >= :closedFrom", "closedFrom", trace.closedFrom());
            }
            if (trace.closedTo() != null) {
                add("c.closed_on <= :closedTo", "closedTo", trace.closedTo());
            }
            Deviation.of(trace.deviation()).ifPresent(kind -> when(exists("entry e", "e", kind.condition()), true));
        }

        private void part(String condition, String name, String text) {
            if (!text.isBlank()) {
                add(condition, name, "%" + text.strip() + "%");
            }
        }

        private static String digits(String region) {
            return region.strip().replaceAll("(00)+$", "") + "%";
        }

        void start(String condition, String digits) {
            if (!digits.isBlank()) {
                add(condition, "region", digits(digits));
            }
        }
    }
}
