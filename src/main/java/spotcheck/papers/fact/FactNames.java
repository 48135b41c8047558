package spotcheck.papers.fact;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The names that templates may use; {@code docs/papers.md} explains them. */
@Component
public class FactNames {

    private static final Set<String> PARTY =
            Set.of("name", "creditCode", "region", "address", "contact", "phone", "creditCodeRemark");
    private static final Map<String, Set<String>> FIXED = Map.of(
            "paper", Set.of("title", "number", "issuedOn", "issuer", "addressee", "basis"),
            "case",
                    Set.of(
                            "number",
                            "regime",
                            "openedOn",
                            "organizer",
                            "handler",
                            "samplingBody",
                            "laboratory",
                            "retestLaboratory",
                            "samplers",
                            "conclusion"),
            "withdrawn", Set.of("step", "reason", "papers"),
            "party", PARTY,
            "producer", PARTY,
            "platform", PARTY,
            "product",
                    Set.of(
                            "name",
                            "productClass",
                            "trademark",
                            "spec",
                            "batch",
                            "standard",
                            "barcode",
                            "licenceNumber"),
            "served", Set.of("title", "number", "sha256"),
            "remedy", Set.of("reviewBody"),
            "period", PeriodWords.names());

    private final StepForms forms;

    public FactNames(StepForms forms) {
        this.forms = forms;
    }

    /** A row of a list is named behind it. */
    public boolean exists(String name) {
        var parts = name.split("\\.", -1);
        if (parts[0].equals("step")) {
            return (parts.length == 3 && forms.has(parts[1], parts[2]))
                    || (parts.length == 4 && forms.hasInRow(parts[1], parts[2], parts[3]));
        }
        if (parts[0].equals("sample")) {
            var list = parts.length < 2 ? null : SealedUnitFacts.LISTS.get(parts[1]);
            return list != null && (parts.length == 2 || (parts.length == 3 && list.contains(parts[2])));
        }
        return parts.length == 2 && FIXED.getOrDefault(parts[0], Set.of()).contains(parts[1]);
    }
}
