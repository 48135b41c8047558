package spotcheck.audit.lists;

import java.util.List;
import java.util.regex.Pattern;

/** What a request does, in Chinese, where the table of rights does not name it or names it too widely. */
final class RequestWords {

    private static final List<Word> WORDS = List.of(
            new Word("^GET .*/review\\.pdf", "GET %/review.pdf%", "导出案卷（PDF）"),
            new Word("^GET .*/review\\.xlsx", "GET %/review.xlsx%", "导出案卷（Excel）"),
            new Word("^GET .*/volume\\.pdf", "GET %/volume.pdf%", "导出案卷（装订成卷的PDF）"),
            new Word("^GET .*/package\\.zip", "GET %/package.zip%", "导出案卷包"),
            new Word("^GET .*/referral\\.zip", "GET %/referral.zip%", "导出移交材料包"),
            new Word("^GET .*/audit/cases\\.xlsx", "GET %/audit/cases.xlsx%", "导出查到的案件（Excel）"),
            new Word("^GET .*/list\\.xlsx", "GET %/list.xlsx%", "导出清单（Excel）"),
            new Word("^GET .*/audit/lists/", "GET %/audit/lists/%", "查阅清单"),
            new Word("^GET .*/audit/cases/", "GET %/audit/cases/%", "审阅案卷"),
            new Word("^GET .*/audit/cases", "GET %/audit/cases%", "查找案件（审计）"),
            new Word("^GET .*/evidence/\\d+/content", "GET %/evidence/%/content%", "查看证据文件"),
            new Word("^GET .*/evidence/", "GET %/evidence/%", "查阅案卷的证据"),
            new Word("^GET .*/cases/[^/]+/evidence", "GET %/cases/%/evidence%", "查阅案卷的证据"),
            new Word("^GET .*/cases/[^/]+/entries", "GET %/cases/%/entries%", "查阅案卷记录"),
            new Word("^GET .*/cases/", "GET %/cases/%", "查阅案卷"),
            new Word("^GET .*/cases", "GET %/cases%", "查找案件"),
            new Word("/login", "%/login%", "登录"),
            new Word("/logout", "%/logout%", "退出登录"),
            new Word("/task/[^/]+/(complete|submit-form|resolve)", "%/task/%/submit-form%", "办理任务"),
            new Word("/task/[^/]+/unclaim", "%/task/%/unclaim%", "退回任务"),
            new Word("/task/[^/]+/claim", "%/task/%/claim%", "领取任务"),
            new Word("/task/[^/]+/(assignee|delegate)", "%/task/%/assignee%", "改派任务"),
            new Word("/process-definition/.+/(start|submit-form)", "%/process-definition/%", "启动流程"),
            new Word("/(v|localV|taskV)ariables", "%ariables%", "改写流程变量"),
            new Word("/modification", "%/modification%", "移动步骤"),
            new Word("/duedate", "%/duedate%", "定时作业改期"),
            new Word("/deployment", "%/deployment%", "部署流程"),
            new Word("/credentials", "%/credentials%", "修改密码"),
            new Word("/(user|group|tenant)/", "%/user/%", "用户和岗位"),
            new Word("/authorization", "%/authorization%", "授权"),
            new Word("/filter", "%/filter%", "任务筛选"),
            new Word("/(process-|decision-|job-)definition", "%-definition%", "流程定义"),
            new Word("/(job|incident|batch|external-task)(/|$)", "%/job/%", "作业和异常"),
            new Word(
                    "/(process-instance|execution|migration|message|signal|condition|history)(/|$)",
                    "%/process-instance/%",
                    "干预流程"),
            new Word("/engine[-/].*/task/", "%/task/%", "任务"));

    private RequestWords() {}

    static String of(String request) {
        return WORDS.stream()
                .filter(word -> word.request().matcher(request).find())
                .findFirst()
                .map(Word::label)
                .orElse("");
    }

    /** Patterns of the database for requests whose word has this part. */
    static List<String> likes(String part) {
        return WORDS.stream()
                .filter(word -> word.label().contains(part))
                .map(Word::like)
                .toList();
    }

    private record Word(Pattern request, String like, String label) {

        Word(String request, String like, String label) {
            this(Pattern.compile(request), like, label);
        }
    }
}
