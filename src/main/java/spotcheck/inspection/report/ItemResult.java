package spotcheck.inspection.report;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spotcheck.preparation.content.ItemClass;
import spotcheck.preparation.content.ReportPart;

/**
 * Result of one item of a report.
 *
 * @param requirement limit of the standard or of what the label declares
 * @param onSite tested at the party's place; marked so in the report (CQ23-49e)
 * @param retestable false for items that the detailed rules exclude from retests (NMG-13g)
 */
public record ItemResult(
        String item,
        ReportPart part,
        ItemClass itemClass,
        @Nullable String requirement,
        @Nullable String measured,
        @Nullable String unit,
        Judgement judgement,
        boolean onSite,
        boolean retestable) {

    /** Reads a row of the repeating group {@code items} that all forms with item results share. */
    public static ItemResult read(Map<String, Object> row) {
        return new ItemResult(
                String.valueOf(row.get("item")).strip(),
                ReportPart.of(text(row, "part").orElse("physical")),
                ItemClass.valueOf(text(row, "itemClass").orElse("B")),
                text(row, "requirement").orElse(null),
                text(row, "measured").orElse(null),
                text(row, "unit").orElse(null),
                Judgement.of(String.valueOf(row.get("judgement"))),
                Boolean.TRUE.equals(row.get("onSite")),
                !Boolean.TRUE.equals(row.get("notRetestable")));
    }

    public boolean fails() {
        return judgement == Judgement.FAILS;
    }

    /** Whether it says against what it was judged, and what was found. */
    public boolean isFounded() {
        return requirement != null && measured != null;
    }

    /** The item with requirement and measured value, as the organizer reads it. */
    public String inWords() {
        return "%s（%s类，要求 %s，实测 %s%s）"
                .formatted(item, itemClass, said(requirement), said(measured), unit == null ? "" : " " + unit);
    }

    private static String said(@Nullable String value) {
        return value == null ? "未载明" : value;
    }

    public boolean isJudged() {
        return judgement != Judgement.NOT_JUDGED;
    }

    private static Optional<String> text(Map<String, Object> row, String key) {
        return Optional.ofNullable(row.get(key)).map(Object::toString).filter(text -> !text.isBlank());
    }
}
