package spotcheck.regulation.catalogue;

/** The kinds of places in the product that carry out rules. */
public enum PlaceKind {
    STEP("step", "流程步骤"),
    TABLE("table", "决策表"),
    FIELD("field", "表单项目"),
    LIST("list", "目录清单"),
    CODE("code", "程序");

    private final String code;
    private final String label;

    PlaceKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
