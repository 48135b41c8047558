package spotcheck.campaign;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.campaign.scheme.Campaign;
import spotcheck.campaign.scheme.Scheme;
import spotcheck.campaign.scheme.SchemeProduct;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.PlanningFile;
import spotcheck.casefile.Refused;
import spotcheck.planning.AnnualPlans;
import spotcheck.preparation.delegation.DelegatedTask;
import spotcheck.preparation.delegation.Delegation;
import spotcheck.preparation.delegation.Work;
import spotcheck.registry.Spelling;
import spotcheck.registry.body.Institutions;
import spotcheck.registry.party.Party;

/** Holds a scheme against its plan and against what is recorded of its bodies. */
@Component
class SchemeCheck {

    private final AnnualPlans plans;
    private final Institutions institutions;
    private final Delegation delegation;
    private final Clock clock;

    SchemeCheck(AnnualPlans plans, Institutions institutions, Delegation delegation, Clock clock) {
        this.plans = plans;
        this.institutions = institutions;
        this.delegation = delegation;
        this.clock = clock;
    }

    /** @throws Refused with the reason */
    void check(PlanningFile file, Campaign campaign, Scheme scheme, List<SchemeProduct> products) {
        if (products.isEmpty()) {
            throw new Refused("schemeProducts", "方案至少应有一种产品");
        }
        refuseTwice(products);
        products.forEach(product -> refuseOutside(campaign.plan(), product));
        refuseBody("schemeSamplingBody", "sampling", scheme.samplingBody(), task(file, Work.SAMPLING, products));
        refuseBody("schemeLaboratory", "laboratory", scheme.laboratory(), task(file, Work.INSPECTION, products));
    }

    private static void refuseTwice(List<SchemeProduct> products) {
        var seen = new HashSet<String>();
        products.stream()
                .filter(product -> !seen.add(Spelling.fold(product.name())))
                .findFirst()
                .ifPresent(twice -> {
                    throw new Refused("schemeProducts", "产品“" + twice.name() + "”写了两次");
                });
    }

    private void refuseOutside(@Nullable CaseNumber plan, SchemeProduct product) {
        var isPlanned = plan == null
                || plans.inForce(plan)
                        .filter(version -> version.lines().stream()
                                .anyMatch(line -> Spelling.fold(line.product()).equals(Spelling.fold(product.name()))))
                        .isPresent();
        if (!isPlanned) {
            throw new Refused("schemeProducts", "产品“" + product.name() + "”没有列入年度计划，请先调整计划，或者另行组织专项抽查");
        }
    }

    private void refuseBody(String field, String kind, String id, List<DelegatedTask> tasks) {
        var body = institutions
                .find(id)
                .filter(found -> found.kind().equals(kind))
                .orElseThrow(() -> new Refused(field, "请从列表中选择承担机构"));
        tasks.stream()
                .flatMap(task -> delegation.refusal(body, task).stream())
                .findFirst()
                .ifPresent(why -> {
                    throw new Refused(field, why);
                });
    }

    /** No firm is drawn yet: whether a body is tied to one is asked of the pool. */
    private List<DelegatedTask> task(PlanningFile file, Work work, List<SchemeProduct> products) {
        var nobody = new Party(null, "尚未抽取", null, file.organizer(), null, null, null);
        return products.stream()
                .map(product -> new DelegatedTask(
                        file.organizer(),
                        file.regime(),
                        work,
                        List.of(product.name()),
                        List.of(),
                        nobody,
                        ChinaTime.today(clock)))
                .toList();
    }
}
