package spotcheck.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.util.ArrayList;
import java.util.List;
import spotcheck.planning.line.Batches;
import spotcheck.planning.line.PlanLine;
import spotcheck.registry.Spelling;

/** What stands out in a plan as a whole: key products, fields, quarters. */
final class WholeFindings {

    private static final int KEY_PRODUCTS = 2;

    private WholeFindings() {}

    static List<Found> of(List<PlanLine> lines) {
        var found = new ArrayList<Found>();
        var key = lines.stream()
                .filter(PlanLine::keyProduct)
                .collect(groupingBy(
                        line -> Spelling.fold(line.product()),
                        reducing(new Batches(0, 0, 0), PlanLine::batches, Batches::and)));
        add(found, key.size() < KEY_PRODUCTS, Finding.TOO_FEW_KEY_PRODUCTS);
        add(
                found,
                key.values().stream().anyMatch(sum -> sum.production() == 0 || sum.circulation() == 0),
                Finding.KEY_PRODUCT_ONE_FIELD);
        add(found, lines.stream().noneMatch(PlanLine::rural), Finding.NO_RURAL_MARKET);
        add(found, lines.stream().noneMatch(PlanLine::cluster), Finding.NO_CLUSTER);
        add(found, isUneven(lines), Finding.UNEVEN_QUARTERS);
        return found;
    }

    private static void add(List<Found> found, boolean holds, Finding finding) {
        if (holds) {
            found.add(Found.inPlan(finding));
        }
    }

    private static boolean isUneven(List<PlanLine> lines) {
        var all = lines.stream().mapToInt(line -> line.batches().total()).sum();
        return lines.stream()
                .collect(groupingBy(
                        PlanLine::quarter, reducing(0, line -> line.batches().total(), Integer::sum)))
                .values()
                .stream()
                .anyMatch(quarter -> quarter * 2 > all);
    }
}
