package spotcheck.supervision.urging;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import spotcheck.page.Watched;

/** Who is urged finds it on the start page; the message may have been read by somebody else. */
@Component
@Order(0)
class UrgingsWork implements Watched {

    private final Urgings urgings;

    UrgingsWork(Urgings urgings) {
        this.urgings = urgings;
    }

    @Override
    public String act() {
        return Urgings.ANSWER;
    }

    @Override
    public List<Matter> matters() {
        var waiting = urgings.waiting();
        return waiting == 0 ? List.of() : List.of(new Matter(waiting, "待答复的督办", "/urgings"));
    }
}
