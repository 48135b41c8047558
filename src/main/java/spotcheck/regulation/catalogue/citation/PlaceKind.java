package spotcheck.regulation.catalogue.citation;

/** The kinds of places in the product that carry out rules. */
public enum PlaceKind {
    STEP("step", "流程步骤", "流程"),
    TABLE("table", "决策表", "决策表"),
    FIELD("field", "表单项目", "表单"),
    LIST("list", "清单", "清单"),
    CODE("code", "程序", "程序");

    private final String code;
    private final String label;
    private final String containerLabel;

    PlaceKind(String code, String label, String containerLabel) {
        this.code = code;
        this.label = label;
        this.containerLabel = containerLabel;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** What has such places, such as the diagram of a step. */
    public String containerLabel() {
        return containerLabel;
    }
}
