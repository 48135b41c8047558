package spotcheck.jurisdiction;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import spotcheck.access.Rights;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.authority.CheckLevel;
import spotcheck.regulation.Decisions;
import spotcheck.regulation.RuleIds;

/** Front door: a dispute about who handles a failing result, from its beginning to the authority that has it in the end. */
@Service
public class Disputes {

    private static final RuleIds BASIS = RuleIds.parse("CQ23-67c CQ20-63c");
    private static final String CASE = "disputedCase";

    private final Cases cases;
    private final Authorities authorities;
    private final Decisions decisions;
    private final Entries entries;
    private final OpenWork work;
    private final JurisdictionPapers papers;
    private final Rights rights;

    Disputes(
            Cases cases,
            Authorities authorities,
            Decisions decisions,
            Entries entries,
            OpenWork work,
            JurisdictionPapers papers,
            Rights rights) {
        this.cases = cases;
        this.authorities = authorities;
        this.decisions = decisions;
        this.entries = entries;
        this.work = work;
        this.papers = papers;
        this.rights = rights;
    }

    /**
     * One of the two authorities disputes that the other, or itself, handles the result.
     *
     * @param other code of the authority with which the present handler disagrees
     * @throws Refused if the person works for neither, nothing is failing, or the regime names nobody who designates
     */
    public SpotCase begin(String number, String other, String grounds) {
        var disputed = CaseNumber.find(number.strip())
                .flatMap(cases::find)
                .filter(found -> isParty(found, other))
                .orElseThrow(() -> new Refused(CASE, "本机关没有案号为“" + number + "”的案件，或者不是争议的一方"));
        refuseUndisputable(disputed);
        refuseOther(disputed, other);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("现处理部门", name(disputed.handler()));
        facts.put("争议的另一方", name(other));
        facts.put("争议理由", grounds);
        entries.add(disputed.number(), "jurisdiction.disputed", "提出结果处理管辖争议", facts, BASIS);
        return disputed;
    }

    private boolean isParty(SpotCase found, String other) {
        return rights.may(
                "jurisdiction.dispute",
                "own-authority",
                post -> post.body().equals(found.handler()) || post.body().equals(other));
    }

    private void refuseUndisputable(SpotCase disputed) {
        if (disputed.isClosed() || !disputed.isFailing()) {
            throw new Refused(CASE, "只有结论不合格、尚未办结的案件有结果处理管辖");
        }
        if (work.isDisputed(disputed.number())) {
            throw new Refused(CASE, "本案的管辖争议正在办理");
        }
        if (!namesWhoDesignates(disputed)) {
            throw new Refused(CASE, "本案适用的办法没有规定管辖争议的报请和指定");
        }
    }

    private boolean namesWhoDesignates(SpotCase disputed) {
        var asked = Map.<String, Object>of(
                "regime",
                disputed.regime().code(),
                "checkLevel",
                disputed.checkLevel().word(),
                "sameViolationPlace",
                true);
        return decisions.answer("resultHandler", asked).said("disputeTo").isPresent();
    }

    private void refuseOther(SpotCase disputed, String other) {
        var county = authorities
                .find(other)
                .filter(found -> found.checkLevel() == CheckLevel.COUNTY)
                .filter(found -> authorities.isOrIsBelow(found.code(), designator(disputed)));
        if (county.isEmpty() || other.equals(disputed.handler())) {
            throw new Refused("disputedWith", "争议的另一方应当是本市另一区县的市场监督管理部门");
        }
    }

    /** The city bureau: the organizer, or the one above a county that organizes. */
    public String designator(SpotCase disputed) {
        return authorities
                .find(disputed.organizer())
                .filter(organizer -> organizer.checkLevel() == CheckLevel.COUNTY)
                .map(Authority::parent)
                .orElse(disputed.organizer());
    }

    /** Both ask the city bureau, since they could not agree. */
    public void requested(CaseNumber number) {
        papers.request(cases.get(number), name(designator(cases.get(number))));
    }

    /** The city bureau names the handler, in writing; its choice binds (CQ23-67c, CQ20-63c). */
    public void designate(CaseNumber number, String handler) {
        papers.designation(cases.get(number), designator(cases.get(number)), name(handler));
        assign(number, handler, "市局指定管辖");
    }

    /** The result goes where it was agreed or designated; it is no error if it is there already. */
    public void assign(CaseNumber number, String handler, String because) {
        var before = cases.get(number).handler();
        if (!before.equals(handler)) {
            cases.assignHandler(number, handler);
            entries.add(
                    number,
                    "jurisdiction.moved",
                    "变更结果处理部门",
                    Map.of("原处理部门", name(before), "现处理部门", name(handler), "原因", because),
                    BASIS);
            work.move(number, before, handler);
        }
    }

    public String name(String code) {
        return authorities.find(code).map(Authority::name).orElse(code);
    }
}
