package spotcheck.audit.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.audit.Names;
import spotcheck.audit.search.CaseWords;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.SpotCase;

/** What a case is about, in the order in which one reads it. */
@Component
class FactSheet {

    private final CaseWords words;
    private final Names names;

    FactSheet(CaseWords words, Names names) {
        this.words = words;
        this.names = names;
    }

    /** @param known facts of the case by name */
    Map<String, String> of(SpotCase spotCase, Map<String, String> known) {
        var sheet = new LinkedHashMap<String, String>();
        put(sheet, "案号", spotCase.number().value());
        put(sheet, "状态", spotCase.isClosed() ? "已结案" : "办理中");
        put(sheet, "所处环节", spotCase.isClosed() ? null : words.stage(spotCase.stage()));
        put(sheet, "办理结果", words.outcome(spotCase.outcome()));
        put(sheet, "检验结论", title(spotCase.conclusion()));
        put(sheet, "适用办法", words.regime(spotCase.regime().code()));
        put(sheet, "立案日期", spotCase.openedOn().toString());
        put(sheet, "结案日期", Objects.toString(spotCase.closedOn(), null));
        put(sheet, "立案人", names.directory().of(spotCase.openedBy()));
        put(sheet, "抽样渠道", spotCase.channel().title());
        put(sheet, "产品", known.get("product"));
        put(sheet, "规格型号", known.get("spec"));
        put(sheet, "批号", known.get("batch"));
        put(sheet, "被抽样对象", known.get("party"));
        put(sheet, "统一社会信用代码", known.get("credit_code"));
        put(sheet, "标称生产者", known.get("producer"));
        put(sheet, "平台经营者", known.get("platform"));
        put(sheet, "组织部门", known.get("organizer"));
        put(sheet, "结果处理部门", known.get("handler"));
        put(sheet, "抽样机构", known.get("body"));
        put(sheet, "检验机构", known.get("laboratory"));
        var retest = spotCase.retestLaboratory();
        put(sheet, "复检机构", retest == null ? null : names.institution(retest));
        return sheet;
    }

    private static void put(Map<String, String> sheet, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            sheet.put(label, value);
        }
    }

    private static @Nullable String title(@Nullable Conclusion conclusion) {
        return conclusion == null ? null : conclusion.title();
    }
}
