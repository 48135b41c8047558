package spotcheck.papers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.casefile.paper.TemplateRules;
import spotcheck.papers.fact.Basis;
import spotcheck.papers.fact.SampleFacts;
import spotcheck.papers.print.PaperPage;
import spotcheck.papers.print.Printer;
import spotcheck.papers.template.AuthorityParts;
import spotcheck.papers.template.PaperTemplate;
import spotcheck.papers.template.PaperTemplates;
import spotcheck.papers.template.ShippedTemplates;
import spotcheck.papers.template.TemplateCheck;
import spotcheck.regulation.PaperTitles;
import spotcheck.regulation.Regime;

/** Front door of the process owner: how a template looks with an invented case, before it is deployed and after. */
@Component
public class TriedTemplates {

    private static final String SAMPLE = "（样张）";

    private final ShippedTemplates shipped;
    private final PaperTemplates inForce;
    private final TemplateCheck check;
    private final TemplateRules rules;
    private final SampleFacts facts;
    private final PaperTitles titles;
    private final Basis basis;
    private final PaperPage page;
    private final Printer printer;

    TriedTemplates(
            ShippedTemplates shipped,
            PaperTemplates inForce,
            TemplateCheck check,
            TemplateRules rules,
            SampleFacts facts,
            PaperTitles titles,
            Basis basis,
            PaperPage page,
            Printer printer) {
        this.shipped = shipped;
        this.inForce = inForce;
        this.check = check;
        this.rules = rules;
        this.facts = facts;
        this.titles = titles;
        this.basis = basis;
        this.page = page;
        this.printer = printer;
    }

    /** Every kind with its title under a regime; where the regime has none of its own, that of the others. */
    public List<Kind> kinds(Regime regime) {
        return shipped.kinds().stream()
                .sorted()
                .map(kind ->
                        new Kind(kind, title(kind, regime), shipped.of(kind).official()))
                .toList();
    }

    /** The template in force, as this authority's papers have it. */
    public byte[] sample(String kind, Regime regime, String issuer) {
        if (shipped.find(kind).isEmpty()) {
            throw new Refused("没有“" + kind + "”这一种文书");
        }
        return printed(inForce.of(kind, issuer), kind, regime);
    }

    /**
     * A file that is not deployed yet.
     *
     * @param name of the file: the kind, or the authority whose additions it has; these are shown on a notice of result
     * @throws Refused with file, line and reason if it could not be deployed
     */
    public byte[] tried(String name, byte[] content, Regime regime) {
        rules.fault(name, content).ifPresent(fault -> {
            throw new Refused("文书模板 " + name + " 第" + fault.line() + "行：" + fault.reason());
        });
        var text = new String(content, StandardCharsets.UTF_8);
        if (AuthorityParts.isOne(name)) {
            var kind = "result-notice";
            var own = AuthorityParts.read(check, name, text).of(kind);
            return printed(shipped.of(kind).with(own), kind, regime);
        }
        return printed(check.read(name, text), name.replace(".html", ""), regime);
    }

    private byte[] printed(PaperTemplate template, String kind, Regime regime) {
        var title = title(kind, regime);
        var cited = titles.knows(kind, regime)
                ? basis.inWords(titles.of(kind, regime).legalBasis())
                : "";
        return printer.print(page.of(template, facts.of(title, cited.isEmpty() ? title : cited), SAMPLE));
    }

    private String title(String kind, Regime regime) {
        return titles.knows(kind, regime) ? titles.of(kind, regime).title() : titles.any(kind);
    }

    /** @param official laid out as a letter of an authority, else as an enforcement paper */
    public record Kind(String word, String title, boolean official) {}
}
