package spotcheck.enforcement;

import java.util.HashMap;
import java.util.Map;
import spotcheck.StageTest;

/** Answers of the forms that hand a serious quality problem over and feed it back. */
public final class EnforcementForms {

    private static final String TODAYS = StageTest.TODAY.toString();

    private EnforcementForms() {}

    public static Map<String, Object> list(String ground, String team) {
        var list = new HashMap<String, Object>();
        list.put("handOverReason", ground);
        list.put("handOverFacts", "导体电阻不符合强制性标准");
        list.put("listedProduct", "铜芯电缆");
        list.put("listedParty", "某五金经营部");
        list.put("handedBy", "赵六 023-2");
        list.put("enforcementTeam", team);
        list.put("listHandedOn", TODAYS);
        list.put("ownCopyKeptBy", "赵六");
        return list;
    }

    public static Map<String, Object> result() {
        var result = new HashMap<String, Object>();
        result.put("caseProgress", "concluded");
        result.put("caseDisposition", "penalty");
        result.put("penaltyBasis", "laws");
        result.put("fine", 1.25);
        result.put("confiscated", 0.3);
        result.put("seriousList", "not-listed");
        result.put("caseConcludedOn", TODAYS);
        result.put("caseFedBackOn", TODAYS);
        return result;
    }
}
