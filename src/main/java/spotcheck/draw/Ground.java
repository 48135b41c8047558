package spotcheck.draw;

import spotcheck.regulation.RuleIds;

/** Why somebody may not be drawn, with the rules of all texts that say so. */
public enum Ground {
    CHECKED_WITHIN_SIX_MONTHS("六个月内已经抽查", "NMG-8a CQ20-22d CQ23-24e O18-8"),
    CHECKED_BY_LEVEL_ABOVE("上级已经抽查", "NMG-8c CQ20-22e CQ23-24g O18-8"),
    CLOSED("停业、转产或者注销", ""),
    OUT_OF_SCOPE("不属于本次抽查的范围", ""),
    DECLARED_TIES("申报的利害关系，应当回避", "SX23-5-2"),
    PAST_EMPLOYER("曾经任职的单位，应当回避", "SX23-5-2"),
    CHECKED_IT_LAST_TIME("抽查过该对象，应当交叉抽样", "CQN-2-3g"),
    TRAINING_EXPIRED("培训失效", "NMG-17e CQN-2-3a"),
    QUALIFICATION_EXPIRED("资质失效或者不含本次的项目", ""),
    ON_LEAVE("休假或者离岗", ""),
    DROPPED_OUT("已经退出本案的抽样", ""),
    SAME_PERSON("与另一账号为同一人", "CQ23-22b NMG-18a CQ20-20a O18-16");

    private final String label;
    private final String rules;

    Ground(String label, String rules) {
        this.label = label;
        this.rules = rules;
    }

    public String label() {
        return label;
    }

    /** Of all texts; a case or a check cites those of its regime. */
    public RuleIds rules() {
        return RuleIds.parse(rules);
    }
}
