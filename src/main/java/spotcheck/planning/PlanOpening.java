package spotcheck.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.access.Rights;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Numbers;
import spotcheck.casefile.PlanningFile;
import spotcheck.casefile.PlanningFiles;
import spotcheck.casefile.PlanningKind;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.opening.ApplicableRegimes;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.RuleIds;

/** Opens annual plans: one an authority and year, of the authority of whoever opens it. */
@Service
@LegalBasis(
        value = {"CQ23-5b", "CQ23-5e", "CQ20-6b", "CQ20-6d", "SX23-1-2", "O18-5"},
        label = "年度计划：各级部门只编制本级的计划")
public class PlanOpening {

    private static final PlanningKind KIND = PlanningKind.ANNUAL_PLAN;

    private final Authorities authorities;
    private final ApplicableRegimes regimes;
    private final PlanningFiles files;
    private final PlanFiling filing;
    private final Numbers numbers;
    private final Entries entries;
    private final Rights rights;
    private final CurrentActor actor;
    private final Clock clock;

    PlanOpening(
            Authorities authorities,
            ApplicableRegimes regimes,
            PlanningFiles files,
            PlanFiling filing,
            Numbers numbers,
            Entries entries,
            Rights rights,
            CurrentActor actor,
            Clock clock) {
        this.authorities = authorities;
        this.regimes = regimes;
        this.files = files;
        this.filing = filing;
        this.numbers = numbers;
        this.entries = entries;
        this.rights = rights;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Opens the plan of a year.
     *
     * @param authority code of one of the person's own; null for that of the registry
     * @param answers what was said, by Chinese label
     * @throws Refused if the authority is not the person's own, the year is past or far, or there is a plan already
     */
    @Transactional
    public PlanningFile open(@Nullable String authority, int year, Map<String, Object> answers, RuleIds basis) {
        var organizer = organizer(authority);
        var today = ChinaTime.today(clock);
        refuseYear(organizer, year, today);
        var pinned = regimes.of(organizer, today);
        var plan = new PlanningFile(
                CaseNumber.of(
                        organizer.code(),
                        today.getYear(),
                        KIND,
                        numbers.next(organizer.code(), KIND.process(), today.getYear())),
                pinned.profile().regime(),
                organizer.code(),
                year,
                organizer.name() + year + KIND.label(),
                today,
                actor.id(),
                KIND.process(),
                null,
                null);
        files.add(plan);
        enter(
                plan,
                organizer,
                answers,
                basis.and(pinned.legalBasis()),
                pinned.profile().title());
        filing.expect(plan, organizer);
        return plan;
    }

    /** The authorities of which the person organizes checks, by code; that of the registry first. */
    public Map<String, String> own() {
        var posts = rights.held("plan.open").stream()
                .filter(held -> held.condition().equals("own-authority"))
                .map(held -> held.post().body());
        var registered = authorities.ofPerson(actor.id()).map(Authority::code).stream();
        var codes = posts.collect(Collectors.toSet());
        var named = new LinkedHashMap<String, String>();
        Stream.concat(registered.filter(codes::contains), codes.stream().sorted())
                .flatMap(code -> authorities.find(code).stream())
                .forEach(authority -> named.putIfAbsent(authority.code(), authority.name()));
        return named;
    }

    /** @param code null for the person's own authority */
    private Authority organizer(@Nullable String code) {
        var own = own();
        if (own.isEmpty() || (code != null && !own.containsKey(code))) {
            throw new Refused("planAuthority", "只能编制本部门的年度计划");
        }
        return authorities
                .find(code == null ? own.keySet().iterator().next() : code)
                .orElseThrow();
    }

    private void refuseYear(Authority organizer, int year, LocalDate today) {
        if (year < today.getYear() || year > today.getYear() + 1) {
            throw new Refused("planYear", "只能编制本年度或者下一年度的计划");
        }
        if (!files.of(organizer.code(), KIND, year).isEmpty()) {
            throw new Refused("planYear", organizer.name() + "已经有" + year + "年度计划，请以调整办理");
        }
    }

    private void enter(
            PlanningFile plan, Authority organizer, Map<String, Object> answers, RuleIds basis, String regime) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("编制部门", organizer.name());
        facts.put("适用办法", regime);
        answers.forEach((label, value) -> facts.putIfAbsent(label, Objects.requireNonNull(value)));
        entries.add(plan.number(), "plan.opened", "着手编制年度计划", facts, basis);
    }
}
