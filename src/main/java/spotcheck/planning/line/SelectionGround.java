package spotcheck.planning.line;

import java.util.Arrays;

/** Why a product is in the plan. */
public enum SelectionGround {
    HEALTH_SAFETY("health-safety", "涉及人体健康和人身、财产安全"),
    IMPORTANT_INDUSTRIAL("important-industrial", "影响国计民生的重要工业产品"),
    REPORTED_PROBLEMS("reported-problems", "消费者、有关组织反映有质量问题"),
    MAJOR_RISK("major-risk", "存在重大质量安全隐患"),
    MANY_COMPLAINTS("many-complaints", "投诉较为集中"),
    FAILED_FIRMS("failed-firms", "曾经不合格的企业"),
    REFUSING_FIRMS("refusing-firms", "拒绝抽查的企业"),
    REGIONAL_PROBLEM("regional-problem", "有区域性、行业性问题苗头"),
    INDUSTRIAL_CLUSTER("industrial-cluster", "本地产业集聚"),
    SUPERIOR_ORDER("superior-order", "政府或者上级部署"),
    LOCAL_SAFETY("local-safety", "环保、消防、安全生产等领域的部署"),
    PUBLIC_OPINION("public-opinion", "舆情反映"),
    EMERGENCY("emergency", "应对突发事件"),
    OTHER("other", "其他");

    private final String word;
    private final String label;

    SelectionGround(String word, String label) {
        this.word = word;
        this.label = label;
    }

    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    /** Whom and what a follow-up check is for (CQ23-11d, SX23-3-4). */
    public boolean isFollowUpTarget() {
        return this == MAJOR_RISK || this == MANY_COMPLAINTS || this == FAILED_FIRMS || this == REFUSING_FIRMS;
    }

    /** What gives occasion to a special check (CQ23-11c, CQ20-4c, SX23-3-5). */
    public boolean isTrigger() {
        return this == SUPERIOR_ORDER || this == LOCAL_SAFETY || this == PUBLIC_OPINION || this == EMERGENCY;
    }

    public static SelectionGround of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown: " + word));
    }
}
