package spotcheck.regulation.web;

import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import spotcheck.page.Watched;
import spotcheck.regulation.catalogue.Rule;
import spotcheck.regulation.catalogue.coverage.CoverageCounts;
import spotcheck.regulation.catalogue.reading.Regulations;

/** What the owner of the procedure looks after: rules that are not carried out, or only recorded, and where the others are. */
@Component
@Order(2)
class OwnersWork implements Watched {

    private final Regulations regulations;

    OwnersWork(@Lazy Regulations regulations) {
        this.regulations = regulations;
    }

    @Override
    public String act() {
        return "law.deploy";
    }

    @Override
    public List<Matter> matters() {
        var rules = CoverageCounts.sum(regulations.counts(Rule::text).values());
        return List.of(
                new Matter(rules.notYet(), "尚未落实的规则", "/regulations?state=not-yet"),
                new Matter(rules.recorded(), "只记录、不强制的规则", "/regulations?state=recorded"),
                new Matter(rules.enforced(), "由系统强制的规则", "/regulations?state=enforced"),
                new Matter(
                        regulations.containers().values().stream()
                                .mapToLong(List::size)
                                .sum(),
                        "流程图、判断表和表单等",
                        "/regulations/places"));
    }
}
