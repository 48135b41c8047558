package spotcheck.replay;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.registry.Authorities;
import spotcheck.registry.Authority;
import spotcheck.registry.Division;
import spotcheck.registry.Divisions;
import spotcheck.regulation.Decisions;
import spotcheck.regulation.Regime;
import spotcheck.regulation.Regimes;

/** Finds the authority of ours that stands for the one of a published notice. */
@Component
class Organizers {

    private final Authorities authorities;
    private final Divisions divisions;
    private final Decisions decisions;
    private final Regimes regimes;
    private final Clock clock;

    Organizers(Authorities authorities, Divisions divisions, Decisions decisions, Regimes regimes, Clock clock) {
        this.authorities = authorities;
        this.divisions = divisions;
        this.decisions = decisions;
        this.regimes = regimes;
        this.clock = clock;
    }

    /**
     * The authority of that name, else the one of its county, its city or its province; authorities that were merged
     * into the market-supervision authorities in 2018 are found by their place.
     *
     * @throws CannotRun if none of ours is near
     */
    Authority of(PublishedRow row, ReplayMode mode, List<String> notes) {
        var own = byName(row.authority()).or(() -> byPlace(place(row).orElse(null)));
        var chosen = mode.standIn() == null ? own : authorities.find(mode.standIn());
        var organizer = chosen.orElseThrow(() -> new CannotRun(stranger(row, mode)));
        var day = day(row, mode);
        if (regimeOf(organizer.region(), day).isEmpty()) {
            throw new CannotRun("按" + day.getYear() + "年立案：早于系统收录的各办法，没有可适用的办法");
        }
        if (!organizer.name().equals(row.authority())) {
            notes.add("原组织机关“" + row.authority() + "”，由" + organizer.name() + "代为立案");
        }
        return organizer;
    }

    private Optional<Authority> byName(String name) {
        return authorities.all().stream()
                .filter(authority -> authority.name().equals(name))
                .findFirst();
    }

    private Optional<Authority> byPlace(@Nullable Division place) {
        return place == null
                ? Optional.empty()
                : List.of(place.code(), place.code().substring(0, 4) + "00", place.province() + "0000").stream()
                        .map(this::ofRegion)
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private Optional<Authority> ofRegion(String region) {
        return authorities.all().stream()
                .filter(authority -> authority.region().equals(region))
                .findFirst();
    }

    private Optional<Division> place(PublishedRow row) {
        return row.authority().startsWith("国家") ? Optional.empty() : divisions.namedBy(row.authority());
    }

    /** For the reason alone: an authority may leave out its province, the places of the parties hardly ever do. */
    private Optional<Division> whereabouts(PublishedRow row) {
        return Stream.of(row.authority(), row.sampledRegion(), row.producerRegion())
                .map(divisions::namedBy)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private String stranger(PublishedRow row, ReplayMode mode) {
        if (mode.standIn() != null) {
            return "没有代码为“" + mode.standIn() + "”的机关可以代为立案";
        }
        if (row.authority().isEmpty()) {
            return "没有填写组织抽查的机关";
        }
        return "组织机关“" + row.authority() + "”不在本系统的辖区内"
                + whereabouts(row).map(place -> regime(place, row, mode)).orElse("");
    }

    private String regime(Division place, PublishedRow row, ReplayMode mode) {
        return regimeOf(place.code(), day(row, mode))
                .map(profile -> "；当地应适用《%s》（%s）%s"
                        .formatted(profile.title(), profile.regime(), profile.ready() ? "" : "，其决策表尚未配齐"))
                .orElse("");
    }

    private LocalDate day(PublishedRow row, ReplayMode mode) {
        return mode.openedOn(row).orElse(ChinaTime.today(clock));
    }

    private Optional<Regimes.Profile> regimeOf(String region, LocalDate day) {
        return decisions
                .answer("applicableRegime", Map.of("authorityRegion", region, "openedOn", ChinaTime.toDate(day)))
                .said("regime")
                .map(regime -> regimes.profile(new Regime(regime)));
    }
}
