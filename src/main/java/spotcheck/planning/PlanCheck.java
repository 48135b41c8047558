package spotcheck.planning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.PlanningFile;
import spotcheck.casefile.Refused;
import spotcheck.planning.line.PlanLine;
import spotcheck.regulation.Answer;
import spotcheck.regulation.Decisions;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.RuleIds;

/** Holds a draft against the table {@code planFinding}: what forbids it, what must be explained, what is only pointed at. */
@Component
@LegalBasis(
        value = {
            "NMG-4b",
            "NMG-4c",
            "SX23-2-10",
            "SX23-2-11",
            "SX23-3-9",
            "CQ23-11c",
            "CQ23-11d",
            "CQ23-12a",
            "CQ23-13a",
            "CQ20-10a",
            "CQ20-11a"
        },
        label = "年度计划提交时按适用的办法检查")
class PlanCheck {

    private static final String LINES = "planLines";

    private final LineFindings lineFindings;
    private final CatalogueFindings catalogueFindings;
    private final Decisions decisions;

    PlanCheck(LineFindings lineFindings, CatalogueFindings catalogueFindings, Decisions decisions) {
        this.lineFindings = lineFindings;
        this.catalogueFindings = catalogueFindings;
        this.decisions = decisions;
    }

    /**
     * @param answers what was said of the plan as a whole; null where nothing was
     * @return what the regime wants a person to have seen, for the file
     * @throws Refused with every reason at once
     */
    Notes check(PlanningFile plan, List<PlanLine> lines, @Nullable String answers) {
        refuseEmpty(lines);
        var asked = new EnumMap<Finding, Answer>(Finding.class);
        var problems = new ArrayList<String>();
        var notes = new ArrayList<String>();
        var basis = RuleIds.none();
        var found = Stream.of(lineFindings.of(plan, lines), WholeFindings.of(lines), catalogueFindings.of(plan, lines))
                .flatMap(List::stream)
                .toList();
        for (var one : found) {
            var answer = asked.computeIfAbsent(one.finding(), finding -> ask(plan, finding));
            switch (answer.word("outcome")) {
                case "block" -> problems.add(one.inWords() + "（" + answer.legalBasis() + "）");
                case "explain" -> explain(one, answer, answers, problems, notes);
                case "note" -> notes.add(one.inWords());
                case "silent" -> {
                    continue;
                }
                default -> throw new IllegalStateException("No such answer: " + answer.outputs());
            }
            basis = basis.and(answer.legalBasis());
        }
        if (!problems.isEmpty()) {
            throw new Refused(LINES, "计划不能提交：" + String.join("；", problems));
        }
        return new Notes(List.copyOf(notes), basis);
    }

    private static void refuseEmpty(List<PlanLine> lines) {
        if (lines.isEmpty()) {
            throw new Refused(LINES, "计划至少应有一行");
        }
        for (var position = 1; position <= lines.size(); position++) {
            if (lines.get(position - 1).batches().total() == 0) {
                throw new Refused(
                        LINES,
                        "第%d行“%s”没有安排任何批次"
                                .formatted(position, lines.get(position - 1).product()));
            }
        }
    }

    private static void explain(
            Found one, Answer answer, @Nullable String answers, List<String> problems, List<String> notes) {
        if (one.isExplained(answers)) {
            notes.add(one.inWords() + "，已说明");
        } else {
            var where = one.line() == null ? "“对整个计划的提示的说明”" : "该行“理由或者说明”";
            problems.add(one.inWords() + "，请在" + where + "中写明（" + answer.legalBasis() + "）");
        }
    }

    private Answer ask(PlanningFile plan, Finding finding) {
        return decisions.answer("planFinding", Map.of("regime", plan.regime().code(), "finding", finding.word()));
    }

    /**
     * @param texts what was pointed at, in Chinese
     * @param legalBasis the rules that the table cites
     */
    record Notes(List<String> texts, RuleIds legalBasis) {}
}
