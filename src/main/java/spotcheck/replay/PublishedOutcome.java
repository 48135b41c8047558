package spotcheck.replay;

import java.util.Arrays;
import java.util.List;

/** What was published about a product or a party, as far as a case can come to it. */
public enum PublishedOutcome {
    QUALIFIED("未发现不合格", List.of("合格", "未发现不合格", "符合", "符合要求", "未检出不合格")),
    UNQUALIFIED("不合格", List.of("不合格", "不符合", "不符合要求")),
    REFUSED("拒检", List.of("拒检", "拒绝抽样", "拒绝抽检", "拒绝检查", "拒绝监督抽查", "拒绝接受监督抽查")),
    UNABLE_TO_SAMPLE("无法抽样", List.of("无法抽样", "未抽到样品", "未抽样", "停产", "转产", "停业", "歇业", "破产")),
    REINSPECTION_FAILED("复查不合格", List.of("复查不合格", "复查仍不合格")),
    REINSPECTION_PASSED("复查合格", List.of("复查合格"));

    private final String title;
    private final List<String> words;

    PublishedOutcome(String title, List<String> words) {
        this.title = title;
        this.words = words;
    }

    /** @throws CannotRun if the words are none we know */
    public static PublishedOutcome of(PublishedRow row) {
        if (row.result().isEmpty()) {
            throw new CannotRun("没有填写检验结果");
        }
        var known = Arrays.stream(values())
                .filter(outcome -> outcome.words.contains(row.result()))
                .findFirst()
                .orElseThrow(() -> new CannotRun("不认识的检验结果“" + row.result() + "”"));
        return row.checkKind().contains("复查") ? ofReinspection(known) : known;
    }

    private static PublishedOutcome ofReinspection(PublishedOutcome known) {
        return switch (known) {
            case QUALIFIED -> REINSPECTION_PASSED;
            case UNQUALIFIED -> REINSPECTION_FAILED;
            default -> known;
        };
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
