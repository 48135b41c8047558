package spotcheck.engine.answer;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What people are told instead of the engine's own words, which are English, name classes and tables, and help nobody who
 * works on a case.
 *
 * @param status of the answer
 * @param message in Chinese
 */
record EngineWords(int status, String message) {

    static final String BUSY = "同一事项正由他人办理，本次未作任何改动，请刷新后再试";
    static final String TAKEN = "该任务刚刚已经办结，本次提交未作任何改动，请刷新任务列表";
    static final String CLAIMED = "该任务已由他人领取，本次未作任何改动，请刷新任务列表";
    static final String OTHER = "系统出错，未作任何改动。请稍后再试；仍然出错的，请将时间和所办事项告知系统管理员";
    static final String AWAY = "数据库暂时无法连接。请稍后再试；刚才提交的内容，请先刷新查看是否已经办理";
    static final int CONFLICT = 409;
    static final int UNAVAILABLE = 503;

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** Three English words in a row before anything Chinese: a quoted word of ours within a sentence of the engine's. */
    private static final Pattern ENGLISH =
            Pattern.compile("^[^\\p{IsHan}]*?([A-Za-z'-]{2,}[ ,:]+){3}|ENGINE-\\d|Unknown property used in expression");

    /** What the engine itself says of an expression may quote a word of ours. */
    private static final Pattern ENGINES = Pattern.compile("ENGINE-\\d|Unknown property used in expression");

    private static final Pattern OURS = Pattern.compile(
            "^[^\\p{IsHan}「“]+: ([「“]?\\p{IsHan}.*\\p{IsHan}.*\\p{IsHan}.*\\p{IsHan}.*)$", Pattern.DOTALL);

    private static final Pattern LOST =
            Pattern.compile("OptimisticLocking|CrdbTransactionRetry|concurrent(ly)? (update|modif)|updated by"
                    + " another|ENGINE-03005|Deadlock|[Tt]imeout trying to lock|QueryTimeoutException|lock timeout|could"
                    + " not serialize");
    /** Of several who claim one task the first has it. */
    private static final Pattern HELD = Pattern.compile("TaskAlreadyClaimed|already claimed by someone else");

    /** What the engine calls a failure of its own is an address that names nothing there is. */
    private static final Pattern MISSING = Pattern.compile(
            "NullValueException|does(n't| not) exist|Cannot find|No \\w+ found|no deployed|No matching|: \\w+ is null");

    /** No connection was to be had, or it broke. */
    private static final Pattern GONE =
            Pattern.compile("CannotGetJdbcConnection|CannotCreateTransaction|Could not (open|get) JDBC [Cc]onnection"
                    + "|Connection is not available|[Cc]onnection has been closed|terminating connection"
                    + "|connection attempt failed|Connection to \\S+ refused|sending to the backend"
                    + "|database system is (starting up|shutting down)|Connection is closed");

    private static final Map<Integer, String> BY_STATUS = Map.of(
            400, "请求有误：地址或者所填内容的格式不对",
            401, "登录已过期，请重新登录",
            403, "您没有查看或者办理此事项的权限",
            404, "没有所要的内容，或者您没有查看的权限",
            405, "此地址不接受这种请求",
            406, "此地址没有所要格式的内容",
            409, BUSY,
            415, "内容的类型不对");

    /** The reason of ours at the end of a sentence of the engine's; the same where there is none. */
    static String ours(String message) {
        var reason = OURS.matcher(message);
        return !ENGINES.matcher(message).find() && reason.find() ? reason.group(1) : message;
    }

    /** Whether people can read it. */
    static boolean isPlain(String message) {
        return HAN.matcher(message).find() && !ENGLISH.matcher(message).find();
    }

    static boolean isLost(String words) {
        return LOST.matcher(words).find();
    }

    static boolean isAway(String words) {
        return GONE.matcher(words).find();
    }

    /** @param words name of the failure and what the engine says of it */
    static EngineWords instead(int status, String words) {
        if (isAway(words)) {
            return new EngineWords(UNAVAILABLE, AWAY);
        }
        if (HELD.matcher(words).find()) {
            return new EngineWords(CONFLICT, CLAIMED);
        }
        if (status >= 500 && MISSING.matcher(words).find()) {
            return new EngineWords(404, BY_STATUS.getOrDefault(404, OTHER));
        }
        return isLost(words)
                ? new EngineWords(CONFLICT, BUSY)
                : new EngineWords(status, BY_STATUS.getOrDefault(status, OTHER));
    }
}
