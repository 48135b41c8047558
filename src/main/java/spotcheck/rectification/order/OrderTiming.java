package spotcheck.rectification.order;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.course.OpenProceedings;
import spotcheck.notification.Recipient;
import spotcheck.notification.ResultNotices;

/** Front door: whether the moment has come at which an order to rectify may be issued (CQ23-70a, CQN-3-3a). */
@Component
public class OrderTiming {

    private final ResultNotices notices;
    private final List<OpenProceedings> proceedings;

    OrderTiming(ResultNotices notices, List<OpenProceedings> proceedings) {
        this.notices = notices;
        this.proceedings = proceedings;
    }

    /**
     * Whether nobody is left to be told and every objection and retest is decided, the sampled party was told, or the report
     * is there.
     *
     * @param moment word of {@code rectificationStart}
     */
    public boolean hasCome(CaseNumber number, String moment) {
        return switch (moment) {
            case "on-failing-report" -> true;
            case "with-failing-notice" ->
                notices.receivedOn(number, Recipient.SAMPLED_PARTY).isPresent();
            case "after-objection-closed" ->
                proceedings.stream().allMatch(stage -> stage.open(number).isEmpty());
            default -> throw new IllegalArgumentException("No moment of an order: " + moment);
        };
    }
}
