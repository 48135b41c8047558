package spotcheck.audit.doubt;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import spotcheck.page.Watched;

/** Points that wait for an answer of the reader's authority. */
@Component
@Order(0)
class DoubtsWork implements Watched {

    private final Doubts doubts;

    DoubtsWork(Doubts doubts) {
        this.doubts = doubts;
    }

    @Override
    public String act() {
        return Doubts.ANSWER;
    }

    @Override
    public List<Matter> matters() {
        var waiting = doubts.waiting();
        return waiting == 0 ? List.of() : List.of(new Matter(waiting, "待答复的审计疑点", "/doubts"));
    }
}
