package spotcheck.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.campaign.pool.FirmPool;
import spotcheck.campaign.pool.PoolAsked;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.draw.Beginning;
import spotcheck.draw.Draw;
import spotcheck.draw.DrawId;
import spotcheck.draw.Draws;
import spotcheck.draw.Purpose;
import spotcheck.draw.Replacements;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.RuleIds;

/** Front door to the draw of a scheme: its pool, whether it was drawn, and who steps in for whom. */
@Service
@LegalBasis(
        value = {"CQ23-3b", "NMG-17b", "O18-15"},
        label = "被抽样的生产者、销售者由系统按冻结的名单随机抽取，候补按抽取的顺序递补")
public class CampaignDraw {

    private static final RuleIds DRAWN = RuleIds.parse("CQ23-3b NMG-17b O18-15");

    private final Campaigns campaigns;
    private final FirmPool pool;
    private final Draws draws;
    private final Replacements replacements;
    private final Entries entries;

    CampaignDraw(Campaigns campaigns, FirmPool pool, Draws draws, Replacements replacements, Entries entries) {
        this.campaigns = campaigns;
        this.pool = pool;
        this.draws = draws;
        this.replacements = replacements;
        this.entries = entries;
    }

    /** How many firms of the register stand in area and field. */
    public int registered(CaseNumber number) {
        return pool.firms(campaigns.get(number)).size();
    }

    /** Makes the pool, anew if it was not frozen yet; everybody kept out stands in it as a line. */
    @Transactional
    public void makePool(CaseNumber number, PoolAsked asked) {
        var file = campaigns.file(number);
        var lines = pool.of(file, campaigns.get(number), asked);
        var id = living(number)
                .orElseGet(() ->
                        draws.begin(new Beginning(Purpose.FIRMS, number.value(), file.title(), file.organizer())));
        draws.fill(id, asked.counts().quotas(), lines.rows(), lines.leftOut());
        entries.add(
                number,
                "campaign.pool",
                "编制检查对象名单",
                Map.of(
                        "抽取编号",
                        id.value(),
                        "列入",
                        lines.rows().size(),
                        "排除",
                        lines.leftOut().size()),
                campaigns.cited(number, DRAWN));
    }

    private Optional<DrawId> living(CaseNumber number) {
        return of(number).map(draw -> draw.facts().id());
    }

    /** The draw that was not called off; empty before the pool is made. */
    public Optional<Draw> of(CaseNumber number) {
        return draws.of(Purpose.FIRMS, number.value());
    }

    /** @throws Refused before the seed was confirmed by the second person */
    public void refuseUndrawn(CaseNumber number) {
        if (of(number).filter(Draw.Drawn.class::isInstance).isEmpty()) {
            throw new Refused("drawStep", "检查对象尚未抽取：名单由两人冻结、种子由两人录入之后才能继续（" + campaigns.cited(number, DRAWN) + "）");
        }
    }

    /** @throws Refused if the pool is frozen and the draw was not called off */
    public void refuseFrozen(CaseNumber number) {
        if (of(number).filter(draw -> !(draw instanceof Draw.Collecting)).isPresent()) {
            throw new Refused("drawStep", "名单已经提出冻结或者已经抽取，不能重新编制；确需作废的，在抽取页面由两人取消");
        }
    }

    /** Keys of the firms that are in now, with the replacements; none before the draw. */
    public List<String> standing(CaseNumber number) {
        return of(number)
                .filter(Draw.Drawn.class::isInstance)
                .map(draw -> replacements.drawn(draw.facts().id()))
                .orElse(List.of());
    }

    /** The next of the drawn order steps in for a firm that falls out; never a new draw. */
    @Transactional
    public String replace(CaseNumber number, String out, String ground) {
        var id = living(number).orElseThrow();
        var in = replacements.next(id, out, ground);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("退出", out);
        facts.put("递补", in);
        facts.put("理由", ground);
        entries.add(number, "campaign.replaced", "按抽取顺序递补检查对象", facts, campaigns.cited(number, DRAWN));
        return in;
    }

    /** From now on everybody may read and repeat the draw. */
    @Transactional
    public void over(CaseNumber number) {
        draws.over(living(number).orElseThrow());
    }
}
