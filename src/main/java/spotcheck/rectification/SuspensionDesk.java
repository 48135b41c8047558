package spotcheck.rectification;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;
import spotcheck.casefile.Rows;
import spotcheck.rectification.order.OrderDesk;
import spotcheck.rectification.order.OrderKind;
import spotcheck.rectification.order.Orders;

/** Suspension of business after a second failure: proposed by the handler, ordered by the leader (CQ23-73b, NMG-55b). */
@Service
public class SuspensionDesk {

    private static final Rows<SuspensionProposal> ROWS = Rows.of(SuspensionProposal.class);

    private final JdbcClient jdbc;
    private final Orders orders;
    private final OrderDesk desk;
    private final HandlingLetters letters;
    private final Cases cases;
    private final CurrentActor actor;
    private final Clock clock;

    SuspensionDesk(
            JdbcClient jdbc,
            Orders orders,
            OrderDesk desk,
            HandlingLetters letters,
            Cases cases,
            CurrentActor actor,
            Clock clock) {
        this.jdbc = jdbc;
        this.orders = orders;
        this.desk = desk;
        this.letters = letters;
        this.cases = cases;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws Refused if no order to rectify is in force */
    public void propose(CaseNumber number, String requirements, LocalDate until) {
        orders.inForce(number, OrderKind.RECTIFICATION);
        jdbc.sql("insert into suspension_proposal (case_number, requirements, suspend_until, proposed_by, proposed_on)"
                        + " values (?, ?, ?, ?, ?)")
                .params(number.value(), requirements, until, actor.id(), ChinaTime.today(clock))
                .update();
        letters.propose(cases.get(number));
    }

    /** The proposal that lies before the leader. */
    public SuspensionProposal proposal(CaseNumber number) {
        return jdbc.sql("select * from suspension_proposal where case_number = ? order by id desc"
                        + " fetch first row only")
                .param(number.value())
                .query(ROWS)
                .optional()
                .orElseThrow(() -> new Refused("本案尚未拟定停业整顿决定"));
    }

    /** The leader orders what was proposed. */
    public void approve(CaseNumber number) {
        var proposal = proposal(number);
        desk.orderSuspension(
                orders.inForce(number, OrderKind.RECTIFICATION), proposal.requirements(), proposal.suspendUntil());
    }
}
