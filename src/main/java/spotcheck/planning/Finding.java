package spotcheck.planning;

/** What a plan may look like that some regime forbids, or wants explained: the words of {@code planFinding}. */
enum Finding {
    TOO_FEW_KEY_PRODUCTS("too-few-key-products", "重点抽查对象不足两种产品"),
    KEY_PRODUCT_ONE_FIELD("key-product-one-field", "重点抽查对象没有在生产、流通领域同时安排"),
    PLANNED_ABOVE("planned-above", "上级部门本年度已安排抽查同一地区的同一产品"),
    OUTSIDE_UPPER_PLAN("outside-upper-plan", "产品未列入省级计划"),
    NO_RURAL_MARKET("no-rural-market", "没有安排农村市场的产品"),
    NO_CLUSTER("no-cluster", "没有安排产业集聚的产品"),
    UNEVEN_QUARTERS("uneven-quarters", "过半数的批次集中在一个季度"),
    FOLLOW_UP_WITHOUT_TARGET("follow-up-without-target", "跟踪抽查的选定理由不是法定的对象"),
    SPECIAL_WITHOUT_TRIGGER("special-without-trigger", "专项抽查没有写明起因"),
    JOINT_WITHOUT_PARTNER("joint-without-partner", "联动、联合抽查没有写明参加部门"),
    OTHER_GROUND_WITHOUT_REASON("other-ground-without-reason", "选定理由为“其他”而没有写明理由"),
    OUTSIDE_CATALOGUE("outside-catalogue", "产品不在重点工业产品质量安全监管目录中，请先修订目录"),
    STALE_CATALOGUE("stale-catalogue", "监管目录不是上一年度以来编制的，请先编制新一年度的目录");

    private final String word;
    private final String label;

    Finding(String word, String label) {
        this.word = word;
        this.label = label;
    }

    String word() {
        return word;
    }

    String label() {
        return label;
    }
}
