package spotcheck.law;

/** Where a draft of the law stands. */
public enum DraftState {
    OPEN("起草中"),
    PROPOSED("待批准"),
    WAITING("已批准，待施行"),
    RELEASED("已施行"),
    DECLINED("未批准"),
    WITHDRAWN("已撤回");

    private final String label;

    DraftState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
