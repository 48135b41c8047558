package spotcheck.replay.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.authority.Division;
import spotcheck.registry.authority.Divisions;
import spotcheck.regulation.Decisions;
import spotcheck.regulation.Regime;
import spotcheck.regulation.Regimes;
import spotcheck.replay.ReplayMode;
import spotcheck.replay.published.CannotRun;
import spotcheck.replay.published.PublishedRow;

/** Finds the authority of ours that stands for the one of a published notice. */
@Component
class Organizers {

    private static final String NATION = "100000";

    private final Authorities authorities;
    private final Divisions divisions;
    private final Decisions decisions;
    private final Regimes regimes;
    private final Optional<Newcomers> newcomers;
    private final Clock clock;

    Organizers(
            Authorities authorities,
            Divisions divisions,
            Decisions decisions,
            Regimes regimes,
            Optional<Newcomers> newcomers,
            Clock clock) {
        this.newcomers = newcomers;
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
     * In the demo world an authority of another region is taken into the registry, and so is that of the party's county.
     *
     * @throws CannotRun if none of ours is near
     */
    Authority of(PublishedRow row, ReplayMode mode, List<String> notes) {
        var chosen = mode.standIn() == null ? own(row) : authorities.find(mode.standIn());
        var organizer = chosen.orElseThrow(() -> new CannotRun(stranger(row, mode)));
        var day = day(row, mode);
        if (regimeOf(organizer.region(), day).isEmpty()) {
            throw new CannotRun("按" + day.getYear() + "年立案：早于系统收录的各办法，没有可适用的办法");
        }
        countyOf(row, organizer).ifPresent(county -> newcomers.ifPresent(each -> each.handler(county)));
        if (!organizer.name().equals(row.authority())) {
            notes.add("原组织机关“" + row.authority() + "”，由" + organizer.name() + "代为立案");
        }
        return organizer;
    }

    private Optional<Authority> own(PublishedRow row) {
        var place = place(row);
        return byName(row.authority())
                .or(() -> place.map(Division::code).flatMap(this::ofRegion))
                .or(() -> newcomer(row))
                .or(() -> place.flatMap(this::above));
    }

    private Optional<Authority> byName(String name) {
        return authorities.all().stream()
                .filter(authority -> authority.name().equals(name))
                .findFirst();
    }

    private Optional<Authority> above(Division place) {
        return ofRegion(place.code().substring(0, 4) + "00").or(() -> ofRegion(place.province() + "0000"));
    }

    private Optional<Authority> ofRegion(String region) {
        return authorities.all().stream()
                .filter(authority -> authority.region().equals(region))
                .findFirst();
    }

    private Optional<Authority> newcomer(PublishedRow row) {
        return newcomers.flatMap(all -> place(row).map(place -> all.organizer(place, nameOf(place, row.authority()))));
    }

    /** As published, if it is a market-supervision authority; its forerunners were merged into that of their place. */
    private String nameOf(Division place, String published) {
        if (place.code().equals(NATION)) {
            return "国家市场监督管理总局";
        }
        return published.contains("市场监") && !published.contains("质量监督管理")
                ? published
                : divisions.fullName(place) + "市场监督管理局";
    }

    /** The same body under its full name, its short ones, and that of its forerunner. */
    private static boolean isNational(String authority) {
        return authority.startsWith("国家") || authority.matches("(中华人民共和国)?(国家)?(市场监督?管理?|质检|质量监督检验检疫|工商(行政管理)?)?总局");
    }

    private Optional<Division> countyOf(PublishedRow row, Authority organizer) {
        return divisions
                .namedBy(row.sampledRegion())
                .filter(place -> place.level().equals("county"))
                .filter(county -> regimeOf(county.code(), ChinaTime.today(clock))
                        .equals(regimeOf(organizer.region(), ChinaTime.today(clock))));
    }

    /** Where the authority is; one that names its county alone is known by the place of the party. */
    private Optional<Division> place(PublishedRow row) {
        return isNational(row.authority())
                ? Optional.of(new Division(NATION, "国家"))
                : divisions.namedBy(row.authority()).or(() -> divisions
                        .namedBy(row.sampledRegion())
                        .filter(place -> row.authority().startsWith(place.name())));
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
