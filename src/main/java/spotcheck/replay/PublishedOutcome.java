package spotcheck.replay;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What was published about a product or a party, as far as a case can come to it. */
public enum PublishedOutcome {
    QUALIFIED("未发现不合格", "合格|符合|符合要求|所检项目合格|(所检项目)?未发现不合格(项目|样品)?"),
    UNQUALIFIED("不合格", "不合格|不符合|不符合要求"),
    REFUSED("拒检", "拒检|(无正当理由)?(拒绝|拒不)(接受)?(抽样|抽检|抽查|检查|监督抽查)"),
    UNABLE_TO_SAMPLE("无法抽样", "无法抽样|未抽到样品|未抽样|停产|转产|停业|歇业|破产"),
    REINSPECTION_FAILED("复查不合格", "(整改)?复查仍?不合格"),
    REINSPECTION_PASSED("复查合格", "(整改)?复查合格");

    /** Notices add grades and remarks in brackets. */
    private static final Pattern ADDITION = Pattern.compile("\\(.*\\)$");

    private final String title;
    private final Pattern words;

    PublishedOutcome(String title, String words) {
        this.title = title;
        this.words = Pattern.compile(words);
    }

    /** @throws CannotRun if the words are none we know */
    public static PublishedOutcome of(PublishedRow row) {
        if (row.result().isEmpty()) {
            throw new CannotRun("没有填写检验结果");
        }
        var word = ADDITION.matcher(row.result()).replaceFirst("");
        var known = Arrays.stream(values())
                .filter(outcome -> outcome.words.matcher(word).matches())
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
