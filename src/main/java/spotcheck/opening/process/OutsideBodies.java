package spotcheck.opening.process;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import spotcheck.casefile.Refused;
import spotcheck.casefile.outside.OutsideCheck;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.authority.CheckLevel;
import spotcheck.registry.authority.Division;
import spotcheck.registry.authority.Divisions;

/** Who may have organized a check of which a failing report comes in: the country's authority, and any of another area. */
@Component
class OutsideBodies {

    private static final String COUNTRY = "100000";
    private static final String FIELD = "outsideBody";

    private final Authorities authorities;
    private final Divisions divisions;
    private final SingletonSupplier<Map<String, String>> named;

    OutsideBodies(Authorities authorities, Divisions divisions) {
        this.authorities = authorities;
        this.divisions = divisions;
        this.named = SingletonSupplier.of(this::all);
    }

    /** Name by code, without those of the area of {@code own}. */
    Map<String, String> outsideOf(Optional<Authority> own) {
        var outside = new LinkedHashMap<>(named.obtain());
        own.ifPresent(authority -> outside.keySet().removeIf(code -> !code.equals(COUNTRY) && authority.covers(code)));
        return outside;
    }

    /** @throws Refused if there is none of that code, or its checks are cases of our own */
    OutsideCheck check(String code, Optional<Authority> own, @Nullable String letter, LocalDate receivedOn) {
        var name = named.obtain().get(code);
        if (name == null) {
            throw new Refused(FIELD, "没有区划代码为“" + code + "”的市场监督管理部门，请从列表中选择");
        }
        if (!code.equals(COUNTRY)
                && own.filter(authority -> authority.covers(code)).isPresent()) {
            throw new Refused(FIELD, name + "在本辖区内，它组织的监督抽查在本系统立案办理，不作为来件登记");
        }
        return new OutsideCheck(code, name, level(code, own), letter, receivedOn);
    }

    /** The country's, that of the province above us, or any other area's. */
    private CheckLevel level(String code, Optional<Authority> own) {
        if (code.equals(COUNTRY)) {
            return CheckLevel.NATIONAL;
        }
        var above = own.filter(authority -> authority.region().startsWith(code.replaceFirst("(00){1,2}$", "")));
        return above.isEmpty()
                ? CheckLevel.OUTSIDE_AREA
                : code.endsWith("0000") ? CheckLevel.PROVINCIAL : CheckLevel.MUNICIPAL;
    }

    private Map<String, String> all() {
        var names = new LinkedHashMap<String, String>();
        names.put(COUNTRY, "国家市场监督管理总局");
        divisions.all().forEach(division -> names.put(division.code(), name(division)));
        return names;
    }

    private String name(Division division) {
        return authorities
                .find(division.code())
                .map(Authority::name)
                .orElseGet(() -> divisions.fullName(division) + "市场监督管理局");
    }
}
