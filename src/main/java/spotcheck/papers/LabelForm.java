package spotcheck.papers;

import java.util.Arrays;
import spotcheck.casefile.Refused;

/** On what labels are printed. */
public enum LabelForm {
    /** Sheets of 3 by 7. */
    A4("@page { size: A4; margin: 7mm 15mm; }"),
    /** Rolls of 60 by 40 mm, one label each. */
    ROLL("@page { size: 60mm 40mm; margin: 0; } .label { page-break-after: always; }");

    private final String style;

    LabelForm(String style) {
        this.style = style;
    }

    String style() {
        return style;
    }

    /** @throws Refused if there is none of that name */
    public static LabelForm of(String name) {
        return Arrays.stream(values())
                .filter(form -> form.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new Refused("format", "标签只有 a4（A4 整张）和 roll（60×40 毫米卷装）两种"));
    }
}
