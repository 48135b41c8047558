package spotcheck.casefile.right;

import java.util.HashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.access.Rights;
import spotcheck.casefile.AuthorityFile;
import spotcheck.casefile.SpotCase;
import spotcheck.regulation.LegalBasis;

/**
 * Who may read which file: what the table of rights says of {@code case.read} and {@code case.read-blind}, and of a file of
 * planning {@code plan.read}.
 */
@Component
public class CaseVisibility {

    /** To whoever may not see a case, in the same words where there is none: nobody learns by asking which numbers exist. */
    public static final String UNSEEN = "没有这一案卷，或者您没有查阅、办理的权限";

    private static final String WHOLE = "case.read";
    private static final String BLIND = "case.read-blind";
    static final String PLAN = "plan.read";

    private final Rights rights;
    private final CaseConditions conditions;
    private final JdbcClient jdbc;

    CaseVisibility(Rights rights, CaseConditions conditions, JdbcClient jdbc) {
        this.rights = rights;
        this.conditions = conditions;
        this.jdbc = jdbc;
    }

    /** How much of a case the person sees who is logged in. */
    @LegalBasis(
            value = {"NMG-5a", "NMG-5e", "CQ20-6a", "CQ23-5a", "CQ23-5d", "SX23-1-1"},
            label = "上级查阅下级的案卷")
    public Sight of(AuthorityFile file) {
        if (isMet(file instanceof SpotCase ? WHOLE : PLAN, file)) {
            return Sight.WHOLE;
        }
        return file instanceof SpotCase && isMet(BLIND, file) ? Sight.BLIND : Sight.NONE;
    }

    /** All cases whose files the person may read whole, for lists, searches and exports. */
    @LegalBasis(
            value = {"NMG-16a", "CQ20-19a", "CQ23-21a", "SX23-1-6"},
            label = "机构只查阅委托其承担的案卷")
    public CaseFilter readable() {
        return where(WHOLE);
    }

    /** The cases with which the person may do what the table of rights calls so. */
    public CaseFilter where(String act) {
        return conditions.any(rights.held(act));
    }

    /** Whether the person may do it with this file; with one of planning nobody may who may not read it. */
    public boolean holds(String act, AuthorityFile file) {
        return isMet(act, file) && (file instanceof SpotCase || isMet(PLAN, file));
    }

    private boolean isMet(String act, AuthorityFile file) {
        var filter = conditions.any(rights.held(act));
        var parameters = new HashMap<>(filter.parameters());
        parameters.put("number", file.number().value());
        return jdbc.sql("select count(*) from " + rows(file) + " c where c.number = :number and " + filter.sql())
                        .params(parameters)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static String rows(AuthorityFile file) {
        return file instanceof SpotCase ? "spot_case" : CaseConditions.PLANNED;
    }

    /** What of a file is shown. */
    public enum Sight {
        WHOLE,
        /** Nothing that tells where a blind sample comes from (NMG-35b). */
        BLIND,
        NONE
    }
}
