package spotcheck.preparation.delegation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import spotcheck.casefile.SpotCase;
import spotcheck.preparation.CaseRules;
import spotcheck.registry.Products;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.body.BodySuspensions;
import spotcheck.registry.body.Institution;
import spotcheck.registry.party.Parties;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.Regime;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/**
 * Front door: whether a body may be chosen for some work, and if not, why, with the rule. What is recorded of a body binds; an
 * authority that records its agreements about such work gives it to nobody without one.
 */
@Service
@LegalBasis(
        value = {
            "CQ20-18b",
            "CQ20-18c",
            "CQ23-20b",
            "CQ23-20c",
            "NMG-14b",
            "NMG-14c",
            "NMG-16a",
            "NMG-16-4a",
            "NMG-16-4b",
            "O18-13"
        },
        label = "委托：资质到期、超出范围、没有有效协议或者应当回避的机构不能选定")
public class Delegation {

    private static final RuleIds QUALIFIED = RuleIds.parse("CQ20-18c CQ23-20c NMG-14c O18-13");
    private static final RuleIds AGREED = RuleIds.parse("CQ20-18b CQ23-20b NMG-14b O18-13");

    private final BodyRecords records;
    private final BodySuspensions suspensions;
    private final Authorities authorities;
    private final Regimes regimes;
    private final CaseRules rules;
    private final Products products;
    private final Parties parties;

    Delegation(
            BodyRecords records,
            BodySuspensions suspensions,
            Authorities authorities,
            Regimes regimes,
            CaseRules rules,
            Products products,
            Parties parties) {
        this.records = records;
        this.suspensions = suspensions;
        this.authorities = authorities;
        this.regimes = regimes;
        this.rules = rules;
        this.products = products;
        this.parties = parties;
    }

    /** The work that a case has for a body on a day. */
    public DelegatedTask task(SpotCase spotCase, Work work, LocalDate day) {
        return DelegatedTask.of(
                spotCase.organizer(),
                spotCase.regime(),
                work,
                products.get(spotCase.product()),
                rules.of(spotCase.number()).orElse(null),
                parties.get(spotCase.sampledParty()),
                day);
    }

    /** Those of the bodies that may be chosen. */
    public List<Institution> free(List<Institution> bodies, DelegatedTask task) {
        return bodies.stream().filter(body -> refusal(body, task).isEmpty()).toList();
    }

    /** Why a body may not be chosen, in Chinese and with the rule of the regime; empty if it may. */
    public Optional<String> refusal(Institution body, DelegatedTask task) {
        return suspensions
                .of(body.id(), task.authority(), task.day())
                .map(suspension -> suspension.refusal(body.name()))
                .or(() -> unqualified(body, task))
                .or(() -> withoutAgreement(body, task))
                .or(() -> tied(body, task));
    }

    private Optional<String> unqualified(Institution body, DelegatedTask task) {
        var known = records.qualifications(body.id());
        var valid = known.stream().filter(one -> one.isValidOn(task.day())).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        if (valid.isEmpty()) {
            var last = known.stream().map(Qualification::validUntil).max(Comparator.naturalOrder());
            return said(body, "的资质已于" + last.orElseThrow() + "到期", QUALIFIED, task.regime());
        }
        var lacking = valid.stream()
                .map(one -> one.lacks(task.products(), task.items()))
                .toList();
        return lacking.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : said(body, "的资质范围不含" + lacking.get(0).orElseThrow(), QUALIFIED, task.regime());
    }

    private Optional<String> withoutAgreement(Institution body, DelegatedTask task) {
        var known = records.agreements(body.id());
        var levels = Stream.concat(
                        Stream.of(task.authority()),
                        authorities.above(task.authority()).stream().map(Authority::code))
                .toList();
        var holding = known.stream()
                .filter(one -> levels.contains(one.authority()) && one.work() == task.work())
                .filter(one -> one.holdsOn(task.day()) && one.isAbout(task.products()))
                .toList();
        if (known.isEmpty() && !records.keepsAgreements(task.authority(), task.work())) {
            return Optional.empty();
        }
        if (holding.isEmpty()) {
            return said(body, "没有与本部门签订、现行有效、包括本产品" + task.work().title() + "的委托协议", AGREED, task.regime());
        }
        return holding.stream().anyMatch(this::hasQuotaLeft)
                ? Optional.empty()
                : said(body, "的委托协议约定的批次已经用完", AGREED, task.regime());
    }

    private boolean hasQuotaLeft(Agreement agreement) {
        var quota = agreement.quota();
        return quota == null || records.given(agreement) < quota;
    }

    private Optional<String> tied(Institution body, DelegatedTask task) {
        return records.ties(body.id()).stream()
                .filter(tie -> regimes.binds(RuleIds.parse(tie.kind().rule()), task.regime()))
                .filter(tie -> tie.binds(task.party(), task.products(), task.day()))
                .findFirst()
                .flatMap(tie -> said(
                        body,
                        "与“" + task.party().name() + "”有" + tie.kind().title() + "，应当回避",
                        RuleIds.parse(tie.kind().rule()),
                        task.regime()));
    }

    /** The ties of a body about one of the products that bind it on a day in a regime. */
    public List<Tie> ties(String body, Regime regime, List<String> products, LocalDate day) {
        return records.ties(body).stream()
                .filter(tie -> regimes.binds(RuleIds.parse(tie.kind().rule()), regime))
                .filter(tie -> tie.holds(products, day))
                .toList();
    }

    private Optional<String> said(Institution body, String why, RuleIds cited, Regime regime) {
        var basis = regimes.applicable(cited, regime);
        return Optional.of(
                "“" + body.name() + "”" + why + "，不能选定" + (basis.ids().isEmpty() ? "" : "（" + basis + "）"));
    }
}
