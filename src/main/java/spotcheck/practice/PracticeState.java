package spotcheck.practice;

import java.time.LocalDate;

/** How a practice stands on a day. */
public enum PracticeState {
    PROPOSED("待批准"),
    IN_FORCE("现行"),
    SCHEDULED("已批准，尚未生效"),
    ENDED("已终止"),
    DECLINED("未予批准");

    private final String label;

    PracticeState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static PracticeState of(Practice practice, LocalDate day) {
        if (practice.approvedBy() == null) {
            return practice.endedOn() == null ? PROPOSED : DECLINED;
        }
        if (practice.isInForce(day)) {
            return IN_FORCE;
        }
        return practice.endedOn() == null ? SCHEDULED : ENDED;
    }
}
