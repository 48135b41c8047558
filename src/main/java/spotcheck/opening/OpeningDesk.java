package spotcheck.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CaseState;
import spotcheck.casefile.Cases;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Numbers;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.secret.BlindSamples;
import spotcheck.registry.Authority;
import spotcheck.registry.Firms;
import spotcheck.registry.Institution;
import spotcheck.registry.Institutions;
import spotcheck.registry.Parties;
import spotcheck.registry.Party;
import spotcheck.registry.Products;

/** Opens cases: pins the regime, gives the number, registers parties and product. */
@Service
public class OpeningDesk {

    private final OpeningRight right;
    private final ApplicableRegimes regimes;
    private final OpeningArea area;
    private final ResultHandlers handlers;
    private final Institutions institutions;
    private final Parties parties;
    private final Firms firms;
    private final Products products;
    private final Cases cases;
    private final Numbers numbers;
    private final Entries entries;
    private final BlindSamples blind;
    private final ProductScope scope;
    private final CurrentActor actor;
    private final Clock clock;

    OpeningDesk(
            OpeningRight right,
            ApplicableRegimes regimes,
            OpeningArea area,
            ResultHandlers handlers,
            Institutions institutions,
            Parties parties,
            Firms firms,
            Products products,
            Cases cases,
            Numbers numbers,
            Entries entries,
            BlindSamples blind,
            ProductScope scope,
            CurrentActor actor,
            Clock clock) {
        this.right = right;
        this.regimes = regimes;
        this.area = area;
        this.handlers = handlers;
        this.institutions = institutions;
        this.parties = parties;
        this.firms = firms;
        this.products = products;
        this.cases = cases;
        this.numbers = numbers;
        this.entries = entries;
        this.blind = blind;
        this.scope = scope;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Opens a case in the current transaction.
     *
     * @throws Refused if the authority, a body or the date is wrong, no regime was in force, or the regime's tables are not complete
     */
    public SpotCase open(CaseOpening opening) {
        var organizer = right.organizer(opening.organizer());
        area.refuseElsewhere(organizer, opening);
        var openedOn = openingDay(opening.openedOn());
        var regime = regimes.of(organizer, openedOn);
        var warnings = new ArrayList<>(opening.warnings());
        warnings.addAll(scope.check(regime.profile().regime(), opening.productUse()));
        var handler =
                handlers.of(regime.code(), organizer, opening.sampledParty().region(), opening.violationRegion());
        var number = CaseNumber.of(
                organizer.code(), openedOn.getYear(), numbers.next(organizer.code(), "case", openedOn.getYear()));
        var opened = new SpotCase(
                number,
                regime.profile().regime(),
                organizer.code(),
                handler.authority().code(),
                organizer.checkLevel(),
                opening.purpose(),
                opening.channel(),
                products.add(opening.product()),
                parties.register(opening.sampledParty()),
                register(opening.labelledProducer()),
                register(opening.platform()),
                body(opening.samplingBody(), "sampling", organizer),
                body(opening.laboratory(), "laboratory", organizer),
                null,
                openedOn,
                actor.id(),
                "spotCheck",
                null,
                new CaseState.Open());
        cases.add(opened);
        warnings.addAll(nearFirms(opened));
        entries.add(
                number,
                "case.opened",
                "立案抽查",
                facts(opening, organizer, handler.authority(), regime, warnings),
                regime.legalBasis().and(handler.legalBasis()).and(opening.legalBasis()));
        if (opening.blind()) {
            blind.order(opened);
        }
        return opened;
    }

    /** Who may be a firm that is known under another name or code: a person has to say. */
    private List<String> nearFirms(SpotCase opened) {
        return Stream.of(opened.sampledParty(), opened.labelledProducer(), opened.platform())
                .filter(Objects::nonNull)
                .flatMap(party -> firms.near(parties.firmOf(party)).stream())
                .flatMap(near -> firms.names(near).stream())
                .map(name -> "与已登记的“" + name.name() + "”疑似同一主体，请在主体核对页面认定")
                .distinct()
                .toList();
    }

    private LocalDate openingDay(@Nullable LocalDate day) {
        var today = ChinaTime.today(clock);
        if (day != null && day.isAfter(today)) {
            throw new Refused("openedOn", "立案日期不得晚于今天（" + today + "）");
        }
        return day == null ? today : day;
    }

    private @Nullable Long register(@Nullable Party party) {
        return party == null ? null : parties.register(party);
    }

    private String body(@Nullable String id, String kind, Authority organizer) {
        var body = id == null
                ? institutions.serving(organizer.region(), kind).stream().findFirst()
                : institutions.find(id).filter(found -> found.kind().equals(kind));
        return body.map(Institution::id)
                .orElseThrow(() -> new Refused(kind.equals("sampling") ? "请填写承担抽样的机构" : "请填写承担检验的机构"));
    }

    private static Map<String, Object> facts(
            CaseOpening opening,
            Authority organizer,
            Authority handler,
            ApplicableRegimes.Pinned regime,
            List<String> warnings) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("组织机关", organizer.name());
        facts.put("适用办法", regime.profile().title());
        facts.put("结果处理部门", handler.name());
        facts.put("被抽样对象", opening.sampledParty().name());
        facts.put("产品", opening.product().name());
        if (opening.sampledParty().creditCodeRemark() != null) {
            facts.put("证照代码说明", opening.sampledParty().creditCodeRemark());
        }
        if (!warnings.isEmpty()) {
            facts.put("提示", warnings);
        }
        opening.answers().forEach(facts::putIfAbsent);
        return facts;
    }
}
