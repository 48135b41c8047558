package spotcheck.opening;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.preparation.DetailedRules;
import spotcheck.preparation.delegation.DelegatedTask;
import spotcheck.preparation.delegation.Delegation;
import spotcheck.preparation.delegation.Work;
import spotcheck.registry.Products;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;
import spotcheck.registry.party.Firms;
import spotcheck.registry.party.Parties;
import spotcheck.registry.party.Party;

/** Whom and what a case concerns: its firms and its product in the registry, and the bodies that sample and test. */
@Component
class OpeningParts {

    private final Institutions institutions;
    private final Delegation delegation;
    private final Parties parties;
    private final Firms firms;
    private final Products products;
    private final ExemptCheck exempt;

    OpeningParts(
            Institutions institutions,
            Delegation delegation,
            Parties parties,
            Firms firms,
            Products products,
            ExemptCheck exempt) {
        this.exempt = exempt;
        this.delegation = delegation;
        this.institutions = institutions;
        this.parties = parties;
        this.firms = firms;
        this.products = products;
    }

    /**
     * @param rules detailed rules of the case; null where it has none
     * @throws Refused if a body does not exist, is of another kind, or may not be chosen on the day of the opening: it is suspended
     *     (SX23-5-6), not qualified, without agreement, or tied to the firm; or if what exempts the check from the six months does not stand
     */
    Parts register(CaseOpening opening, OpeningTerms.Terms terms, DetailedRules.@Nullable Published rules) {
        var parts = new Parts(
                products.add(opening.product()),
                parties.register(opening.sampledParty()),
                register(opening.labelledProducer()),
                register(opening.platform()),
                body(opening.samplingBody(), "sampling", task(opening, terms, rules, Work.SAMPLING), terms),
                body(opening.laboratory(), "laboratory", task(opening, terms, rules, Work.INSPECTION), terms));
        exempt.refuseUnfounded(opening, parts);
        return parts;
    }

    /** Who may be a firm that is known under another name or code: a person has to say. */
    List<String> nearFirms(Parts registered) {
        return Stream.of(registered.sampledParty(), registered.labelledProducer(), registered.platform())
                .filter(Objects::nonNull)
                .flatMap(party -> firms.near(parties.firmOf(party)).stream())
                .flatMap(near -> firms.names(near).stream())
                .map(name -> "与已登记的“" + name.name() + "”疑似同一主体，请在主体核对页面认定")
                .distinct()
                .toList();
    }

    private @Nullable Long register(@Nullable Party party) {
        return party == null ? null : parties.register(party);
    }

    private static DelegatedTask task(
            CaseOpening opening, OpeningTerms.Terms terms, DetailedRules.@Nullable Published rules, Work work) {
        return DelegatedTask.of(
                terms.organizer().code(),
                terms.regime().profile().regime(),
                work,
                opening.product(),
                rules,
                opening.sampledParty(),
                terms.openedOn());
    }

    private String body(@Nullable String id, String kind, DelegatedTask task, OpeningTerms.Terms terms) {
        var body = id == null
                ? delegation.free(institutions.serving(terms.organizer().region(), kind), task).stream()
                        .findFirst()
                : institutions.find(id).filter(found -> found.kind().equals(kind));
        body.flatMap(chosen -> delegation.refusal(chosen, task)).ifPresent(why -> {
            throw new Refused(kind.equals("sampling") ? "samplingBody" : "laboratory", why);
        });
        return body.map(Institution::id)
                .orElseThrow(() -> new Refused(kind.equals("sampling") ? "请填写承担抽样的机构" : "请填写承担检验的机构"));
    }

    /** Ids in the registry. */
    record Parts(
            long product,
            long sampledParty,
            @Nullable Long labelledProducer,
            @Nullable Long platform,
            String samplingBody,
            String laboratory) {}
}
