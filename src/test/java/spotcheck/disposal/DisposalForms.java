package spotcheck.disposal;

import java.util.Map;

/** Answers of the forms with which samples are returned, unsealed or disposed of. */
public final class DisposalForms {

    public static final Map<String, Object> RETURNED =
            Map.of("returnResult", "returned", "settledOn", "2026-03-02", "receiver", "李四");

    public static final Map<String, Object> UNSEALED =
            Map.of("settledOn", "2026-03-02", "noticeMethod", "written", "receiver", "李四");

    public static final Map<String, Object> DESTROYED =
            Map.of("disposalMethod", "destroyed", "settledOn", "2026-03-02", "disposalRecord", "销毁记录2026-3，两人在场");

    /** The ordinary answer of each task. */
    public static final Map<String, Map<String, Object>> BY_TASK =
            Map.of("returnSample", RETURNED, "tellToUnseal", UNSEALED, "disposeByRules", DESTROYED);

    private DisposalForms() {}
}
