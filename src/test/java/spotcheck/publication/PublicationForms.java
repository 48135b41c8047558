package spotcheck.publication;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spotcheck.StageTest;

/** Answers of the forms of public notices. */
public final class PublicationForms {

    private static final String TODAYS = StageTest.TODAY.toString();

    private PublicationForms() {}

    public static Map<String, Object> draft() {
        var draft = new HashMap<String, Object>();
        draft.put("publishOrNot", "publish");
        draft.put("publishedConclusion", "unqualified");
        draft.put("publishedProduct", "铜芯电缆");
        draft.put("failingItems", "导体电阻");
        return draft;
    }

    /** A draft by which nothing is published. */
    public static Map<String, Object> withheld(String ground) {
        return Map.of(
                "publishOrNot",
                "not-publish",
                "notPublishedGround",
                ground,
                "notPublishedReason",
                "经核实属于该情形，涉及配方等商业秘密，有申报材料为证");
    }

    public static Map<String, Object> disclosure() {
        var disclosure = new HashMap<String, Object>();
        disclosure.put("publishedOn", TODAYS);
        disclosure.put("publishedWhere", "本局网站");
        disclosure.put(
                "toldWhom",
                List.of("local-government", "superior-authority", "peer-departments", "social-organisations"));
        disclosure.put("toldOn", TODAYS);
        disclosure.put("producerPlace", "inside");
        disclosure.put("creditRecordedOn", TODAYS);
        return disclosure;
    }

    /**
     * The report of a failure to those above.
     *
     * @param superiors codes of the levels above the handling authority, each with the day on which it was told
     */
    public static Map<String, Object> failure(Map<String, LocalDate> superiors) {
        var failure = new HashMap<String, Object>();
        failure.put("announcementGround", "reinspection-failed");
        failure.put("announcedProduct", "铜芯电缆");
        failure.put("failureFacts", "复查检验仍不合格");
        failure.put("announcedText", "复查不合格，予以公告");
        failure.put(
                "reportSteps",
                superiors.entrySet().stream()
                        .map(told -> Map.of(
                                "reportedTo",
                                told.getKey(),
                                "reportedUpOn",
                                told.getValue().toString()))
                        .toList());
        return failure;
    }

    public static Map<String, Object> announcement(LocalDate on) {
        return Map.of("announcedOn", on.toString(), "announcedWhere", "本局网站");
    }
}
