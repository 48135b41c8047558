package spotcheck.inspection.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of the repeating group {@code items} as a form shows them before they are filled in. */
public final class ItemRows {

    private ItemRows() {}

    /** An item that is tested again: what it is and what is asked of it, without what was found before. */
    public static Map<String, Object> toBeTested(ItemResult item) {
        var row = new LinkedHashMap<String, Object>();
        row.put("item", item.item());
        row.put("part", item.part().word());
        row.put("itemClass", item.itemClass().name());
        row.put("onSite", item.onSite());
        put(row, "requirement", item.requirement());
        put(row, "unit", item.unit());
        return row;
    }

    private static void put(Map<String, Object> row, String key, @Nullable String value) {
        if (value != null) {
            row.put(key, value);
        }
    }
}
