package spotcheck.replay.published;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a row tells of the outcome: in its result, in the brackets behind it, and in its remark.
 *
 * @param round which re-inspection it is the result of; 1 where none was published
 * @param notes what the row says that is not carried out, in Chinese
 */
public record Published(PublishedOutcome outcome, int round, List<String> notes) {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern CLUE =
            Pattern.compile("假冒|冒用|侵权|无证(无照)?生产|涉嫌无证|非(本|我)(公司|企业|厂)(生产|产品)|否认(该|此)?(产品|样品)?.{0,6}生产");
    private static final Pattern NO_CLUE = Pattern.compile("(不属于?|并非|非|未发现|排除)假冒");
    private static final Pattern REINSPECTION = Pattern.compile("复查|跟踪(抽查|检查|抽检)");
    private static final Pattern SECOND = Pattern.compile("(第二次|二次|再次)(整改)?(复查|跟踪)");
    private static final Pattern THIRD = Pattern.compile("(第三次|三次)(整改)?(复查|跟踪)");
    private static final Pattern REFUSED = Pattern.compile("拒检|拒绝|拒不|拒抽");
    private static final Pattern UNABLE = Pattern.compile("停产|转产|停业|歇业|破产|倒闭|注销|搬迁|无法抽样|未抽到|未抽样|不(再)?生产|未生产|无库存|抽不到样");
    private static final Pattern FAILING = Pattern.compile("不合格|不符合");
    private static final Pattern FOUND_NONE = Pattern.compile("(未|没有)(发现|检出)(不合格|不符合)(项目|样品)?");
    private static final Pattern PASSED =
            Pattern.compile("(所检项目|经检验|检验|抽检|复检|整改复查|复查)*(合格|符合(要求|标准)?)|通过(质量)?(抽检|抽查|检验)");

    public Published {
        notes = List.copyOf(notes);
    }

    /** @throws CannotRun if the words are none we know, or the check is one of another law */
    public static Published of(PublishedRow row) {
        OtherLaw.refuse(row);
        var notes = new ArrayList<String>();
        var outcome = outcome(row, notes);
        var all = row.result() + row.remark() + row.checkKind();
        var round = THIRD.matcher(all).find() ? 3 : SECOND.matcher(all).find() ? 2 : 1;
        leftOpen(row, outcome, notes);
        return new Published(outcome, outcome.isReinspection() ? round : 1, notes);
    }

    private static PublishedOutcome outcome(PublishedRow row, List<String> notes) {
        var told = row.result() + "；" + row.remark().replace(" ", "");
        if (CLUE.matcher(told).find() && !NO_CLUE.matcher(told).find()) {
            return PublishedOutcome.ILLEGAL_CLUE;
        }
        if (row.result().isEmpty()) {
            if (row.failItems().isEmpty()) {
                throw new CannotRun("没有填写检验结果");
            }
            notes.add("公告没有结果一栏，载有不合格项目，按不合格办理");
            return PublishedOutcome.UNQUALIFIED;
        }
        return reinspected(row, ofWord(row));
    }

    private static PublishedOutcome ofWord(PublishedRow row) {
        var word = BRACKETS.matcher(row.result()).replaceAll("");
        if (FOUND_NONE.matcher(word).find() || PASSED.matcher(word).matches()) {
            return PublishedOutcome.QUALIFIED;
        }
        if (FAILING.matcher(word).find()) {
            return PublishedOutcome.UNQUALIFIED;
        }
        if (REFUSED.matcher(word).find()) {
            return PublishedOutcome.REFUSED;
        }
        if (UNABLE.matcher(word).find()) {
            return PublishedOutcome.UNABLE_TO_SAMPLE;
        }
        throw new CannotRun("不认识的检验结果“" + row.result() + "”");
    }

    /** The published round: of a re-inspection, if the kind of the check, the result or the remark speaks of one. */
    private static PublishedOutcome reinspected(PublishedRow row, PublishedOutcome known) {
        var remark = row.remark().replace(" ", "");
        if (REINSPECTION.matcher(row.checkKind() + row.result()).find()) {
            return switch (known) {
                case QUALIFIED -> PublishedOutcome.REINSPECTION_PASSED;
                case UNQUALIFIED -> PublishedOutcome.REINSPECTION_FAILED;
                default -> known;
            };
        }
        if (known != PublishedOutcome.UNQUALIFIED
                || !REINSPECTION.matcher(remark).find()) {
            return known;
        }
        if (FAILING.matcher(remark).find() && !FOUND_NONE.matcher(remark).find()) {
            return PublishedOutcome.REINSPECTION_FAILED;
        }
        return remark.contains("合格") ? PublishedOutcome.REINSPECTION_PASSED : known;
    }

    private static void leftOpen(PublishedRow row, PublishedOutcome outcome, List<String> notes) {
        var brackets = BRACKETS.matcher(row.result());
        while (brackets.find()) {
            notes.add("结果一栏注明“" + brackets.group(1) + "”");
        }
        if ((row.result() + row.remark()).contains("复检")) {
            notes.add("公告载明经过复检，回放不重演复检，按公布的最后结论办理");
        }
        if (!row.remark().isEmpty()) {
            notes.add("公告备注：" + row.remark());
        }
        if (outcome == PublishedOutcome.ILLEGAL_CLUE
                && FAILING.matcher(row.result()).find()) {
            notes.add(
                    "公告同时载明不合格（" + (row.failItems().isEmpty() ? "项目未载明" : row.failItems()) + "）：涉嫌违法的移交查处，不另下达责令整改通知书");
        }
        if (outcome.isFailing() && row.failItems().isEmpty()) {
            notes.add("公告未载明不合格项目");
        }
    }
}
