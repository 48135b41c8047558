package spotcheck.engine.deployment.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;
import spotcheck.engine.deployment.file.LawFile;
import spotcheck.regulation.KnownRules;
import spotcheck.regulation.RuleIds;

/** What is wrong with the files of one deployment, each with file, element and reason. */
class Findings {

    private static final int MOST = 20;

    private final List<String> reasons = new ArrayList<>();
    private final KnownRules rules;
    private String file = "";

    Findings(KnownRules rules) {
        this.rules = rules;
    }

    void in(LawFile checked) {
        file = checked.name();
    }

    void add(String element, String reason) {
        var found = "文件“" + file + "”，" + element + "：" + reason;
        if (!reasons.contains(found)) {
            reasons.add(found);
        }
    }

    /** A citation must be there, and every rule it names be one of the catalogue. */
    void cites(String element, @Nullable String legalBasis) {
        var cited = RuleIds.parse(legalBasis == null ? "" : legalBasis);
        if (cited.ids().isEmpty()) {
            add(element, "未注明依据的规则编号（legalBasis）");
        }
        knows(element, cited.toString());
    }

    /** Every rule that is named is one of the catalogue. */
    void knows(String element, String legalBasis) {
        RuleIds.parse(legalBasis).ids().stream()
                .filter(id -> !rules.knows(id))
                .forEach(id -> add(element, "依据的规则编号“" + id + "”不在规则目录中"));
    }

    List<String> all() {
        return List.copyOf(reasons);
    }

    /** The refusal of a deployment, with the first of many reasons. */
    static Refused refusal(List<String> reasons) {
        var shown = String.join("；", reasons.subList(0, Math.min(MOST, reasons.size())));
        return new Refused("部署未被接受，什么也没有保存。" + shown);
    }
}
