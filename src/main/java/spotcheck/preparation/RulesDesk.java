package spotcheck.preparation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Refused;
import spotcheck.preparation.content.RulesContent;
import spotcheck.registry.authority.Authority;
import spotcheck.regulation.Decisions;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.Regime;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/**
 * Front door: detailed rules from the draft to the day on which they are made public (CQ20-13a to CQ20-14a, CQ23-15a to
 * CQ23-16a, NMG-12b to NMG-13i). Each act is that of the logged-in person; reading is {@link RulesBook}.
 */
@Service
public class RulesDesk {

    private static final RuleIds UNIFORM = RuleIds.parse("SX23-2-3");

    private final RulesRows rows;
    private final RulesBook book;
    private final RulesPeople people;
    private final ContentDuties duties;
    private final Regimes regimes;
    private final Decisions decisions;
    private final Clock clock;

    RulesDesk(
            RulesRows rows,
            RulesBook book,
            RulesPeople people,
            ContentDuties duties,
            Regimes regimes,
            Decisions decisions,
            Clock clock) {
        this.rows = rows;
        this.book = book;
        this.people = people;
        this.duties = duties;
        this.regimes = regimes;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * Drafts the next version for the own authority.
     *
     * @throws spotcheck.casefile.Forbidden unless the person organizes checks there
     * @throws Refused if something is missing that the regime of the authority demands, or it differs from what a higher level has
     *     made uniform
     */
    @Transactional
    public DetailedRules.Draft draft(RulesContent content) {
        var authority = people.drafter();
        var regime = regimeOf(authority);
        duties.check(regime, content);
        refuseOwnWay(authority, regime, content);
        var version = rows.lastVersion(authority.code(), content.product()) + 1;
        return rows.add(authority.code(), regime, version, content, people.id(), today());
    }

    /** Records what the panel of experts said: the rules pass, or another version has to be drafted. */
    @Transactional
    public DetailedRules review(RulesId id, ExpertReview review) {
        var draft = waiting(id, DetailedRules.Draft.class, "只有草案可以组织专家评审");
        people.requireDrafter(draft.head());
        refuseFuture("heldOn", "评审日期", review.heldOn());
        var reviewed = draft.review(review);
        save(draft, reviewed);
        rows.addVotes(id, review.votes());
        return reviewed;
    }

    /** Records that the public was asked, and what came in. */
    @Transactional
    public DetailedRules consult(RulesId id, Consultation consultation) {
        var rules = waiting(id, DetailedRules.Publishable.class, "只有尚未公布的实施细则可以登记公示征求意见的情况");
        people.requireDrafter(rules.head());
        refuseFuture("until", "公示结束日期", consultation.until());
        var consulted = rules instanceof DetailedRules.Draft draft
                ? draft.consult(consultation)
                : ((DetailedRules.Passed) rules).consult(consultation);
        save(rules, consulted);
        return consulted;
    }

    /**
     * Makes them public: cases may be opened under them from that day on (CQ20-13f, NMG-13i).
     *
     * @throws Refused if the panel or the public has to be asked first
     */
    @Transactional
    public DetailedRules.Published publish(RulesId id, LocalDate on, String channel) {
        var rules = waiting(id, DetailedRules.Publishable.class, "这一版本的实施细则不能公布：已经公布，或者未通过评审");
        people.requirePublisher(rules.head());
        duties.checkPublication(rules);
        refuseFuture("publishedOn", "公布日期", on);
        var published = rules.publish(new PublicNotice(on, channel, people.id()));
        save(rules, published);
        return published;
    }

    private <T extends DetailedRules> T waiting(RulesId id, Class<T> state, String otherwise) {
        var found = book.get(id);
        if (!state.isInstance(found)) {
            throw new Refused(otherwise + "，" + found.head().title() + "现为“" + found.title() + "”");
        }
        return state.cast(found);
    }

    private void save(DetailedRules before, DetailedRules after) {
        if (!rows.save(before, after)) {
            throw new Refused("这一版本刚由他人办理，请刷新后再办");
        }
    }

    /** One version for all levels: where a higher one has published, the own may only be the same. */
    @LegalBasis(value = "SX23-2-3", label = "实施细则：各级依据标准、项目、方法、判定规则一致")
    private void refuseOwnWay(Authority authority, Regime regime, RulesContent content) {
        if (!regimes.binds(UNIFORM, regime)) {
            return;
        }
        book.inForce(authority.code(), today()).stream()
                .filter(above -> !above.head().authority().equals(authority.code()))
                .filter(above -> above.head().content().isFor(content.product()))
                .filter(above -> !isAlike(above.head().content(), content))
                .findFirst()
                .ifPresent(above -> {
                    throw new Refused(
                            "items", "上级已公布" + above.head().title() + "，依据标准、项目、方法、判定规则应当一致（" + UNIFORM + "）");
                });
    }

    private static boolean isAlike(RulesContent above, RulesContent own) {
        return above.basis().equals(own.basis())
                && above.items().equals(own.items())
                && above.judgement().equals(own.judgement());
    }

    private void refuseFuture(String field, String label, LocalDate day) {
        if (day.isAfter(today())) {
            throw new Refused(field, label + "不得晚于今天（" + today() + "）");
        }
    }

    private Regime regimeOf(Authority authority) {
        var asked =
                Map.<String, Object>of("authorityRegion", authority.region(), "openedOn", ChinaTime.toDate(today()));
        return new Regime(decisions.answer("applicableRegime", asked).word("regime"));
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }
}
