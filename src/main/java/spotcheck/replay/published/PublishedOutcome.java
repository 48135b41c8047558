package spotcheck.replay.published;

/** What was published about a product or a party, as far as a case can come to it. */
public enum PublishedOutcome {
    QUALIFIED("未发现不合格"),
    UNQUALIFIED("不合格"),
    REFUSED("拒检"),
    UNABLE_TO_SAMPLE("无法抽样"),
    REINSPECTION_FAILED("复查不合格"),
    REINSPECTION_PASSED("复查合格"),
    /** Counterfeit, or made without a licence: that goes to enforcement, and there is no order to the seller. */
    ILLEGAL_CLUE("违法线索移交");

    private final String title;

    PublishedOutcome(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether the sample was tested and found failing before anything else. */
    public boolean isFailing() {
        return this == UNQUALIFIED || isReinspection();
    }

    public boolean isReinspection() {
        return this == REINSPECTION_FAILED || this == REINSPECTION_PASSED;
    }
}
