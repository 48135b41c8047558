package spotcheck.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.access.Rights;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.registry.party.FirmName;
import spotcheck.registry.party.Firms;
import spotcheck.registry.party.Parties;
import spotcheck.regulation.RuleIds;

/** The firms that a case concerns: their names, those that may be the same, and what a person decides about it. */
@Service
public class CaseFirms {

    private static final int LONGEST = 500;

    private final Parties parties;
    private final Firms firms;
    private final CurrentActor actor;
    private final Cases cases;
    private final Entries entries;
    private final CaseVisibility visibility;
    private final Rights rights;
    private final JdbcClient jdbc;

    CaseFirms(
            Parties parties,
            Firms firms,
            CurrentActor actor,
            Cases cases,
            Entries entries,
            CaseVisibility visibility,
            Rights rights,
            JdbcClient jdbc) {
        this.parties = parties;
        this.firms = firms;
        this.actor = actor;
        this.cases = cases;
        this.entries = entries;
        this.visibility = visibility;
        this.rights = rights;
        this.jdbc = jdbc;
    }

    /** @throws Forbidden if the person may not read the whole case */
    public List<ConcernedFirm> of(CaseNumber number) {
        var spotCase = readable(number);
        var concerned = new ArrayList<ConcernedFirm>();
        add(concerned, "被抽样对象", spotCase.sampledParty());
        add(concerned, "标称生产者", spotCase.labelledProducer());
        add(concerned, "平台经营者", spotCase.platform());
        return concerned;
    }

    private void add(List<ConcernedFirm> concerned, String role, @Nullable Long party) {
        if (party != null) {
            concerned.add(shown(role, parties.firmOf(party)));
        }
    }

    private SpotCase readable(CaseNumber number) {
        return cases.find(number)
                .filter(found -> visibility.of(found) == CaseVisibility.Sight.WHOLE)
                .orElseThrow(() -> new Forbidden(CaseVisibility.UNSEEN));
    }

    private ConcernedFirm shown(String role, long firm) {
        var near = firms.near(firm).stream().map(this::named).toList();
        return new ConcernedFirm(role, named(firm), near);
    }

    private NamedFirm named(long firm) {
        return new NamedFirm(firm, firms.creditCode(firm).orElse(""), firms.names(firm));
    }

    /** Whether the person may say which firms are one: an organizer or leader of the organizing authority. */
    public boolean mayDecide(CaseNumber number) {
        var organizer = cases.get(number).organizer();
        return rights.may("firm.decide", "own-authority", post -> post.body().equals(organizer));
    }

    /**
     * Says that a firm of this case and one near it are the same, or are not; every case of the two has it in its file.
     *
     * @throws Forbidden unless the person may decide in this case
     * @throws Refused if the other firm is not near, or no reason is given
     */
    @Transactional
    public void decide(CaseNumber number, long firm, long other, boolean same, String reason) {
        var concerned = of(number);
        if (!mayDecide(number)) {
            throw new Forbidden("是否同一主体，由组织监督抽查的部门的组织人员或者负责人认定");
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new Refused("reason", "认定的理由必须填写，不超过" + LONGEST + "字");
        }
        var pair = concerned.stream()
                .filter(one -> one.firm().id() == firm)
                .flatMap(one ->
                        one.near().stream().filter(near -> near.id() == other).map(near -> List.of(one.firm(), near)))
                .findFirst()
                .orElseThrow(() -> new Refused("other", "没有这一待认定的疑似主体，请刷新页面"));
        var details = Map.of("主体", pair.get(0).shown(), "疑似主体", pair.get(1).shown(), "理由", reason.strip());
        var concernedCases = casesOf(firm, other);
        firms.decide(firm, other, same, reason.strip(), actor.id());
        concernedCases.forEach(
                one -> entries.add(one, "firm.decided", same ? "认定为同一主体，合并登记" : "认定不是同一主体", details, RuleIds.none()));
    }

    private List<CaseNumber> casesOf(long firm, long other) {
        return jdbc
                .sql("""
                        select distinct c.number from spot_case c
                          join party p on p.id in (c.sampled_party, c.labelled_producer, c.platform)
                          join firm f on f.id = p.firm
                        where coalesce(f.merged_into, f.id) in (:firms) order by c.number
                        """)
                .param("firms", Stream.of(firm, other).collect(Collectors.toSet()))
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::new)
                .toList();
    }

    /** @param near those that may be the same firm */
    public record ConcernedFirm(String role, NamedFirm firm, List<NamedFirm> near) {}

    /** @param creditCode empty where none is known */
    public record NamedFirm(long id, String creditCode, List<FirmName> names) {

        public NamedFirm {
            names = List.copyOf(names);
        }

        public String shown() {
            var latest = names.get(names.size() - 1).name();
            return creditCode.isEmpty() ? latest : latest + "（" + creditCode + "）";
        }
    }
}
