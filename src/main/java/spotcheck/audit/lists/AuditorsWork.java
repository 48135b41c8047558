package spotcheck.audit.lists;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import spotcheck.audit.Overview;
import spotcheck.calendar.ChinaTime;
import spotcheck.page.Watched;

/** What an auditor looks at first: cases that differ from their records, what is late, and what of the last thirty days strays. */
@Component
@Order(1)
class AuditorsWork implements Watched {

    private static final int DAYS = 30;
    private static final String COCKPIT = "/camunda/app/cockpit/default/#/audit?";
    private static final List<String> LATELY =
            List.of("deviations", "interventions", "draw-changes", "reassigned", "versions");

    private final AuditLists lists;
    private final Overview overview;
    private final Clock clock;

    AuditorsWork(AuditLists lists, Overview overview, Clock clock) {
        this.lists = lists;
        this.overview = overview;
        this.clock = clock;
    }

    @Override
    public String act() {
        return "case.audit";
    }

    @Override
    public List<Matter> matters() {
        var counts = overview.counts();
        var matters = new ArrayList<>(List.of(
                new Matter(counts.broken(), "核验不符的案件", COCKPIT + "broken=true"),
                new Matter(counts.overdue(), "有逾期的案件", COCKPIT + "overdue=true"),
                new Matter(counts.open(), "办理中的案件", COCKPIT + "status=open"),
                new Matter(counts.closed(), "已结案的案件", COCKPIT + "status=closed")));
        LATELY.forEach(list -> matters.add(lately(list)));
        return List.copyOf(matters);
    }

    private Matter lately(String list) {
        var from = ChinaTime.today(clock).minusDays(DAYS);
        var found = lists.page(list, ListFilter.days(from, null), 0, 1);
        return new Matter(
                found.map(AuditLists.Listed::total).orElse(0L),
                DAYS + "日内：" + lists.title(list).orElse(list),
                COCKPIT + "list=" + list + "&from=" + from);
    }
}
