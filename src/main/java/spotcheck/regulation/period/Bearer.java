package spotcheck.regulation.period;

import java.time.LocalDate;

/**
 * Who has to act within a period. A party is late only after the rolled date; the duty of an authority, or of a
 * laboratory that works for it, is shown on the raw date already, though breached only after the rolled one. A wrong
 * reading of the roll-over rule thus costs no party a right and hides no duty.
 */
public enum Bearer {
    PARTY("当事人", false),
    ORGANIZER("组织监督抽查的部门", true),
    HANDLER("结果处理部门", true),
    LABORATORY("检验机构", true),
    /** Time that simply has to pass. */
    NOBODY("无", false);

    private final String label;
    private final boolean official;

    Bearer(String label, boolean official) {
        this.label = label;
        this.official = official;
    }

    public String label() {
        return label;
    }

    /** Whether the period binds the official side, so that its duty is shown before any roll-over. */
    public boolean isOfficial() {
        return official;
    }

    public boolean mustAct() {
        return this != NOBODY;
    }

    /** The day that is shown to the bearer as its last. */
    public LocalDate actBy(LocalDate rawDate, LocalDate dueDate) {
        return official ? rawDate : dueDate;
    }
}
