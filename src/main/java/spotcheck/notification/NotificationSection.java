package spotcheck.notification;

import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;

/** The part of the case file that says who was told the result, how and when. */
@Component
class NotificationSection implements FileSection {

    private final NotificationRows rows;

    NotificationSection(NotificationRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "notifications";
    }

    @Override
    public Object of(SpotCase spotCase) {
        return rows.rows(spotCase.number());
    }
}
