package spotcheck.replay.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The test, with one row of the report for each item that the notice names. */
final class InspectionAnswers {

    /** None of these stands inside brackets. */
    private static final String OUTSIDE = "(?![^(（]*[)）])";

    private static final Pattern STRONG = Pattern.compile("[;；|\\n]" + OUTSIDE);
    private static final Pattern WEAK = Pattern.compile("([、，]|(?<!\\d),|,(?!\\d))" + OUTSIDE);
    private static final Pattern GRADE = Pattern.compile("([ABC])\\s*(\\(J\\))?$");
    private static final Pattern LABEL = Pattern.compile("^(标识|标志|标签|使用说明|说明书|铭牌).*");

    private InspectionAnswers() {}

    static Answers of(StoryOf story) {
        return new Answers()
                .task(
                        "receiveSample",
                        "intakeDecision",
                        "accept",
                        "labelledApart",
                        "yes",
                        "schemeReportDue",
                        story.today().plusDays(30).toString())
                .task("checkLicences", "licenceControl", "none")
                .task("performTest", "subcontracting", "none", "testMethods", "standard", "testResult", "completed")
                .task(
                        "issueReport",
                        "reportNumber",
                        "HF-" + story.caseNumber(),
                        "items",
                        items(story),
                        "reviewer",
                        "审核人员（回放）",
                        "approver",
                        "批准人员（回放）")
                .task("acceptReport", "reviewDecision", "accept", "seriousGround", "none");
    }

    private static List<Map<String, Object>> items(StoryOf story) {
        return story.outcome().isFailing() ? failing(story) : conforming();
    }

    static List<Map<String, Object>> conforming() {
        return new ArrayList<>(List.of(item("公告所列检验项目", "conforms")));
    }

    /** The published items that failed. */
    static List<Map<String, Object>> failing(StoryOf story) {
        var failing = Arrays.stream(split(story.row().failItems()))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> item(name, "fails"))
                .toList();
        return new ArrayList<>(failing.isEmpty() ? List.of(item("公告未载明的不合格项目", "fails")) : failing);
    }

    /** The same items, tested again. */
    static List<Map<String, Object>> again(StoryOf story, String judgement) {
        var items = failing(story);
        items.forEach(item -> item.put("judgement", judgement));
        return items;
    }

    /** Where a cell has semicolons or lines between its items, a comma belongs to the name of one. */
    static String[] split(String items) {
        return (STRONG.matcher(items).find() ? STRONG : WEAK).split(items);
    }

    static List<Object> namesOf(List<Map<String, Object>> items) {
        return items.stream().map(item -> item.get("item")).toList();
    }

    private static Map<String, Object> item(String name, String judgement) {
        var item = new HashMap<String, Object>();
        item.put("item", name.length() > 200 ? name.substring(0, 200) : name);
        item.put("part", LABEL.matcher(name).matches() ? "label" : "physical");
        item.put("itemClass", grade(name));
        item.put("judgement", judgement);
        if (judgement.equals("fails")) {
            item.put("requirement", StoryOf.NOT_PUBLISHED);
            item.put("measured", StoryOf.NOT_PUBLISHED);
        }
        return item;
    }

    /** Some notices print the weight of an item behind its name; B where they do not. */
    private static String grade(String name) {
        var grade = GRADE.matcher(name);
        return grade.find() ? grade.group(1) : "B";
    }
}
