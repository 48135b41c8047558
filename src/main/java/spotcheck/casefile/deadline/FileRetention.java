package spotcheck.casefile.deadline;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.casefile.course.CaseClosed;

/** How long the file has to be kept after the case was closed (NMG-62). */
@Component
class FileRetention {

    private static final String PERIOD = "file-retention";
    private static final String WHOLE_CASE = "";

    private final Cases cases;
    private final Deadlines deadlines;

    FileRetention(Cases cases, Deadlines deadlines) {
        this.cases = cases;
        this.deadlines = deadlines;
    }

    @EventListener
    void closed(CaseClosed closed) {
        deadlines.start(cases.get(closed.number()), PERIOD, WHOLE_CASE, closed.on());
    }
}
