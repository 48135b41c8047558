package spotcheck.inspection.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;
import spotcheck.preparation.content.ReportPart;

/**
 * An inspection report as a laboratory issues it; its conclusion follows from its items.
 *
 * @param kind {@link #FIRST}, {@link #RETEST} or {@code reinspection-1} to {@code -3}
 * @param basis standards and detailed rules by which it judges
 */
public record TestReport(
        String kind,
        String laboratory,
        String number,
        LocalDate issuedOn,
        LocalDate submittedOn,
        String mainTester,
        String reviewer,
        String approver,
        @Nullable String basis,
        List<ItemResult> items) {

    public static final String FIRST = "first";
    public static final String RETEST = "retest";

    private static final Set<String> KINDS = Set.of(FIRST, RETEST, reinspection(1), reinspection(2), reinspection(3));

    /** @throws Refused if people or items contradict each other */
    public TestReport {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException("Not a kind of report: " + kind);
        }
        if (Stream.of(mainTester, reviewer, approver)
                        .map(String::strip)
                        .distinct()
                        .count()
                < 3) {
            throw new Refused("reviewer", "主检、审核、批准应当是三个不同的人");
        }
        items = List.copyOf(items);
        refuseTwiceTheSame(items);
        OverallConclusion.of(items);
    }

    /** Reads the fields that all forms with a report share. */
    public static TestReport read(String kind, String laboratory, Map<String, Object> form) {
        return new TestReport(
                kind,
                laboratory,
                text(form, "reportNumber"),
                LocalDate.parse(text(form, "issuedOn")),
                LocalDate.parse(text(form, "submittedOn")),
                text(form, "mainTester"),
                text(form, "reviewer"),
                text(form, "approver"),
                form.get("judgementBasis") == null ? null : text(form, "judgementBasis"),
                items(form));
    }

    private static String text(Map<String, Object> form, String key) {
        return Objects.requireNonNull(form.get(key), key).toString();
    }

    @SuppressWarnings("unchecked")
    private static List<ItemResult> items(Map<String, Object> form) {
        var rows = (List<Map<String, Object>>) form.getOrDefault("items", List.of());
        var items = rows.stream().map(ItemResult::read).toList();
        refuseUnmeasured(items);
        return items;
    }

    /** Who is told that an item fails is told against what, and by how much (CQ23-49b, NMG-37a, CQ20-46b). */
    private static void refuseUnmeasured(List<ItemResult> items) {
        items.stream()
                .filter(item -> item.fails() && !item.isFounded())
                .findFirst()
                .ifPresent(item -> {
                    throw new Refused("items", "不符合的项目“" + item.item() + "”须写明标准或明示要求和实测值");
                });
    }

    /** Kind of the report of a re-inspection round. */
    public static String reinspection(int round) {
        return "reinspection-" + round;
    }

    public OverallConclusion conclusion() {
        return OverallConclusion.of(items);
    }

    /** Conclusion of one part; empty if none of its items was judged. */
    public Optional<OverallConclusion> conclusion(ReportPart part) {
        var ofPart = items.stream().filter(item -> item.part() == part).toList();
        return ofPart.stream().anyMatch(ItemResult::isJudged)
                ? Optional.of(OverallConclusion.of(ofPart))
                : Optional.empty();
    }

    /** The conclusion with the items that a retest took up again replaced by its results (CQ23-64a). */
    public OverallConclusion afterRetest(TestReport retest) {
        var again = retest.items().stream().map(ItemResult::item).toList();
        var merged = new ArrayList<>(retest.items());
        items.stream().filter(item -> !again.contains(item.item())).forEach(merged::add);
        return OverallConclusion.of(merged);
    }

    private static void refuseTwiceTheSame(List<ItemResult> items) {
        var seen = new HashSet<String>();
        items.stream()
                .map(ItemResult::item)
                .filter(item -> !seen.add(item))
                .findFirst()
                .ifPresent(item -> {
                    throw new Refused("items", "检验项目“" + item + "”重复填写");
                });
    }
}
