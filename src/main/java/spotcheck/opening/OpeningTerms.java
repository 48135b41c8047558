package spotcheck.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Numbers;
import spotcheck.casefile.Refused;
import spotcheck.registry.authority.Authority;
import spotcheck.regulation.RuleIds;

/** What the law says of an opening: who may order it, from which day, under which measures, and who handles its result. */
@Component
class OpeningTerms {

    private final OpeningRight right;
    private final OpeningArea area;
    private final ApplicableRegimes regimes;
    private final ResultHandlers handlers;
    private final ProductScope scope;
    private final Numbers numbers;
    private final Clock clock;

    OpeningTerms(
            OpeningRight right,
            OpeningArea area,
            ApplicableRegimes regimes,
            ResultHandlers handlers,
            ProductScope scope,
            Numbers numbers,
            Clock clock) {
        this.right = right;
        this.area = area;
        this.regimes = regimes;
        this.handlers = handlers;
        this.scope = scope;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** @throws Refused if the authority or the date is wrong, no regime was in force, or its tables are not complete */
    Terms of(CaseOpening opening) {
        var organizer = right.organizer(opening.organizer());
        area.refuseElsewhere(organizer, opening);
        var openedOn = openingDay(opening.openedOn());
        var regime = regimes.of(organizer, openedOn);
        var warnings = new ArrayList<>(opening.warnings());
        warnings.addAll(scope.check(regime.profile().regime(), opening.productUse()));
        var handler = handlers.of(
                regime.code(),
                opening.level(organizer),
                organizer,
                opening.sampledParty().region(),
                opening.violationRegion());
        return new Terms(organizer, openedOn, regime, handler, List.copyOf(warnings));
    }

    /** The next number of the organizer in the year of the opening. */
    CaseNumber number(Terms terms) {
        var organizer = terms.organizer().code();
        var year = terms.openedOn().getYear();
        return CaseNumber.of(organizer, year, numbers.next(organizer, "case", year));
    }

    private LocalDate openingDay(@Nullable LocalDate day) {
        var today = ChinaTime.today(clock);
        if (day != null && day.isAfter(today)) {
            throw new Refused("openedOn", "立案日期不得晚于今天（" + today + "）");
        }
        return day == null ? today : day;
    }

    /** @param warnings what the form and the scope of the measures point at without blocking, in Chinese */
    record Terms(
            Authority organizer,
            LocalDate openedOn,
            ApplicableRegimes.Pinned regime,
            ResultHandlers.Chosen handler,
            List<String> warnings) {

        RuleIds legalBasis() {
            return regime.legalBasis().and(handler.legalBasis());
        }
    }
}
