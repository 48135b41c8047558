package spotcheck.preparation.delegation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import spotcheck.casefile.Refused;
import spotcheck.regulation.LegalBasis;

/** What may be delegated to a body and is chosen here; decisions on objections, results and orders never are (CQ23-19, CQ20-17a). */
@LegalBasis(
        value = {"CQ23-19", "CQ20-17a"},
        label = "委托：只有抽样、检验、复检可以委托给机构")
public enum Work {
    SAMPLING("抽样"),
    INSPECTION("检验"),
    RETEST("复检");

    private final String title;

    Work(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Word of the interface: sampling, inspection, retest. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws Refused if the word or the Chinese name is none of them */
    public static Work of(String written) {
        for (var work : values()) {
            if (work.word().equals(written) || work.title.equals(written)) {
                return work;
            }
        }
        throw new Refused("work", "可以委托给机构的工作是抽样、检验、复检，“" + written + "”不是");
    }
}
