package spotcheck.enforcement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spotcheck.StageTest;

/** Answers of the forms that hand an illegal clue over. */
public final class ClueForms {

    private static final String TODAYS = StageTest.TODAY.toString();

    private ClueForms() {}

    public static Map<String, Object> clue() {
        var clue = new HashMap<String, Object>();
        clue.put("clueParty", "某五金经营部");
        clue.put("clueProduct", "铜芯电缆");
        clue.put("clueConduct", "no-business-licence");
        clue.put("clueFacts", "现场未能出示营业执照");
        clue.put("clueProofs", List.of(Map.of("proofKind", "photo", "proofRemark", "店面照片")));
        clue.put("clueHandedOn", TODAYS);
        clue.put("clueHandedAt", "09:30");
        clue.put("clueReportedAt", "09:40");
        return clue;
    }

    public static Map<String, Object> receipt(String answer) {
        return Map.of("receiptAnswer", answer, "receivedOn", TODAYS, "receivedBy", "李四 023-1");
    }

    public static Map<String, Object> filing(String answer, String field, String text) {
        return Map.of("filingAnswer", answer, "filingDecidedOn", TODAYS, "filingApprover", "王五", field, text);
    }

    public static Map<String, Object> feedback() {
        return Map.of("fedBackOn", TODAYS, "feedback", "已依法处理");
    }
}
