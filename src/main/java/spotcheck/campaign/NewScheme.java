package spotcheck.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Numbers;
import spotcheck.casefile.PlanningFile;
import spotcheck.casefile.PlanningFiles;
import spotcheck.casefile.PlanningKind;
import spotcheck.casefile.chain.Entries;
import spotcheck.opening.ApplicableRegimes;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.regulation.RuleIds;

/** The file of a scheme as it begins: its number, its regime, its first entry. */
@Component
class NewScheme {

    private static final PlanningKind KIND = PlanningKind.CAMPAIGN;

    private final Authorities authorities;
    private final ApplicableRegimes regimes;
    private final PlanningFiles files;
    private final Numbers numbers;
    private final Entries entries;
    private final CurrentActor actor;
    private final Clock clock;

    NewScheme(
            Authorities authorities,
            ApplicableRegimes regimes,
            PlanningFiles files,
            Numbers numbers,
            Entries entries,
            CurrentActor actor,
            Clock clock) {
        this.authorities = authorities;
        this.regimes = regimes;
        this.files = files;
        this.numbers = numbers;
        this.entries = entries;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param subject what is checked, for its title */
    PlanningFile open(String code, String subject, Map<String, Object> answers, RuleIds basis) {
        var organizer = authorities.find(code).orElseThrow();
        var today = ChinaTime.today(clock);
        var pinned = regimes.of(organizer, today);
        var opened = new PlanningFile(
                number(organizer, today),
                pinned.profile().regime(),
                code,
                today.getYear(),
                organizer.name() + today.getYear() + "年" + subject + "方案",
                today,
                actor.id(),
                KIND.process(),
                null,
                null);
        files.add(opened);
        var facts = new LinkedHashMap<String, Object>(
                Map.of("编制部门", organizer.name(), "适用办法", pinned.profile().title()));
        answers.forEach(facts::putIfAbsent);
        entries.add(opened.number(), "campaign.opened", "着手编制抽查方案", facts, basis.and(pinned.legalBasis()));
        return opened;
    }

    private CaseNumber number(Authority organizer, LocalDate today) {
        return CaseNumber.of(
                organizer.code(),
                today.getYear(),
                KIND,
                numbers.next(organizer.code(), KIND.process(), today.getYear()));
    }
}
