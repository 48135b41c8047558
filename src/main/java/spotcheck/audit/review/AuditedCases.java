package spotcheck.audit.review;

import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.audit.Auditors;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.SpotCase;

/** The cases that the auditor who asks may read. */
@Component
class AuditedCases {

    private final Auditors auditors;
    private final Cases cases;

    AuditedCases(Auditors auditors, Cases cases) {
        this.auditors = auditors;
        this.cases = cases;
    }

    /**
     * @return empty if there is no such case
     * @throws Forbidden if it is not of the auditor's area, which also no case is that does not exist
     */
    Optional<SpotCase> find(CaseNumber number) {
        var area = auditors.area();
        var found = cases.find(number);
        if (found.isEmpty() && !area.everything()) {
            throw Auditors.stranger();
        }
        found.ifPresent(auditors::refuseStranger);
        return found;
    }
}
