package spotcheck.objection;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.course.OpenProceedings;
import spotcheck.notification.ResultNotices;
import spotcheck.objection.filing.Objection;
import spotcheck.objection.filing.ObjectionRows;
import spotcheck.objection.retest.Retest;
import spotcheck.objection.retest.RetestRows;

/** Holds up the publication of a result while a party may still object, or its objection is undecided (CQ23-69). */
@Component
class UndecidedObjections implements OpenProceedings {

    private final ResultNotices notices;
    private final ObjectionRows objections;
    private final RetestRows retests;

    UndecidedObjections(ResultNotices notices, ObjectionRows objections, RetestRows retests) {
        this.notices = notices;
        this.objections = objections;
        this.retests = retests;
    }

    @Override
    public List<String> open(CaseNumber number) {
        var untold = notices.pending(number).stream().map(recipient -> "结果告知（" + recipient.title() + "）");
        var undecided = objections.of(number).stream()
                .filter(Objection.Open.class::isInstance)
                .map(objection -> "异议（" + objection.facts().recipient().title() + "）");
        var retesting = retests.of(number).stream()
                .filter(Retest.Open.class::isInstance)
                .map(retest -> "复检");
        return Stream.of(untold, undecided, retesting).flatMap(names -> names).toList();
    }
}
