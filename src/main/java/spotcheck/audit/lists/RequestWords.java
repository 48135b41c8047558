package spotcheck.audit.lists;

import java.util.List;
import java.util.regex.Pattern;

/** What a request to the engine's interface does, in Chinese; the table of rights does not name these. */
final class RequestWords {

    private static final List<Word> WORDS = List.of(
            new Word("/login", "登录"),
            new Word("/logout", "退出登录"),
            new Word("/task/[^/]+/(complete|submit-form|resolve)", "办理任务"),
            new Word("/task/[^/]+/(un)?claim", "领取或者退回任务"),
            new Word("/task/[^/]+/(assignee|delegate)", "改派任务"),
            new Word("/process-definition/.+/(start|submit-form)", "启动流程"),
            new Word("/(v|localV|taskV)ariables", "改写流程变量"),
            new Word("/deployment", "部署流程"),
            new Word("/(user|group|tenant)/", "用户和岗位"),
            new Word("/authorization", "授权"),
            new Word("/filter", "任务筛选"),
            new Word("/(process-|decision-|job-)definition", "流程定义"),
            new Word("/(job|incident|batch|external-task)", "作业和异常"),
            new Word("/(process-instance|execution|modification|migration|message|signal|condition|history)", "干预流程"),
            new Word("/task/", "任务"));

    private RequestWords() {}

    static String of(String request) {
        return WORDS.stream()
                .filter(word -> word.request().matcher(request).find())
                .findFirst()
                .map(Word::label)
                .orElse("");
    }

    private record Word(Pattern request, String label) {

        Word(String request, String label) {
            this(Pattern.compile(request), label);
        }
    }
}
