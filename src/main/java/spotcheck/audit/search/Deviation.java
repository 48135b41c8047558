package spotcheck.audit.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds in which the list of deviations tells them. */
enum Deviation {
    EVIDENCE("缺少证据", "e.title like '缺少证据：%'"),
    INTERVENTION("管理干预", "e.kind = 'intervention'"),
    WARNING("提示后坚持", "e.details like '%\"提示\":%'"),
    REASSIGNED("改派任务", "e.kind = 'task.reassigned'"),
    DRAW("非系统抽取", "e.kind in ('assignSamplers', 'assignBuyers') and e.details like '%抽样单位已随机选派%'"),
    SILENT("表未规定", "e.kind like 'decision.%' and e.details like '%\"silent\"%'");

    private final String label;
    private final String condition;

    Deviation(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    String label() {
        return label;
    }

    /** On an entry under the name {@code e}. */
    String condition() {
        return "(" + condition + ")";
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Deviation> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
