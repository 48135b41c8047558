package spotcheck.papers;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.PaperPress;
import spotcheck.casefile.paper.PressedPaper;
import spotcheck.casefile.paper.PrintedPaper;
import spotcheck.papers.fact.BlindFacts;
import spotcheck.papers.fact.Facts;
import spotcheck.papers.fact.PaperFacts;
import spotcheck.papers.fact.RegisterNames;
import spotcheck.papers.print.PaperPage;
import spotcheck.papers.print.PaperSeals;
import spotcheck.papers.print.Printer;
import spotcheck.papers.print.VerifyPlace;
import spotcheck.papers.seal.Seal;
import spotcheck.papers.template.PaperTemplate;
import spotcheck.papers.template.PaperTemplates;
import spotcheck.regulation.RuleIds;

/** Fills the template of the kind with the facts of the case, prints it, and seals what the leader approves. */
@Component
class StatutoryPress implements PaperPress {

    private final PaperTemplates templates;
    private final PaperFacts facts;
    private final BlindFacts blind;
    private final PaperPage page;
    private final Printer printer;
    private final VerifyCodes codes;
    private final VerifyPlace verify;
    private final PaperSeals seals;
    private final RegisterNames names;

    StatutoryPress(
            PaperTemplates templates,
            PaperFacts facts,
            BlindFacts blind,
            PaperPage page,
            Printer printer,
            VerifyCodes codes,
            VerifyPlace verify,
            PaperSeals seals,
            RegisterNames names) {
        this.templates = templates;
        this.facts = facts;
        this.blind = blind;
        this.page = page;
        this.printer = printer;
        this.codes = codes;
        this.verify = verify;
        this.seals = seals;
        this.names = names;
    }

    @Override
    public PressedPaper print(SpotCase spotCase, Paper paper, RuleIds legalBasis, @Nullable String approver) {
        var seal = seals.of(paper, approver);
        var code = codes.next();
        var page = verify.on(page(spotCase, paper, legalBasis, code, seal), code);
        var pdf = printer.print(page);
        var file = seal.map(one -> one.on(pdf, names.of(paper.issuer()), paper.number()))
                .orElse(pdf);
        return new PressedPaper(new PrintedPaper(file, code), seal.map(Seal::certificate));
    }

    @Override
    public Supplier<byte[]> proof(SpotCase spotCase, Paper paper, RuleIds legalBasis, @Nullable String approver) {
        var proof = PaperPage.marked(page(spotCase, paper, legalBasis, "（待编）", seals.of(paper, approver)));
        return () -> printer.print(proof);
    }

    private String page(SpotCase spotCase, Paper paper, RuleIds legalBasis, String code, Optional<Seal> seal) {
        var template = templates.of(paper.kind(), paper.issuer());
        var known = blind.of(spotCase, paper, facts.of(spotCase, paper, legalBasis));
        refuseBlanks(paper, template, known);
        return page.of(template, known, code, PaperSeals.place(seal));
    }

    private static void refuseBlanks(Paper paper, PaperTemplate template, Facts known) {
        var missing = template.obligatory().entrySet().stream()
                .filter(fact -> {
                    var value = known.at(fact.getKey());
                    return value == null || value.toString().isBlank();
                })
                .map(Map.Entry::getValue)
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused("不能制发《" + paper.title() + "》，案卷中缺少：" + String.join("、", missing));
        }
    }
}
