package spotcheck.papers;

import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.casefile.SpotCase;
import spotcheck.registry.Authorities;
import spotcheck.registry.Authority;
import spotcheck.registry.Institution;
import spotcheck.registry.Institutions;

/** Names of authorities and bodies as papers write them. */
@Component
class RegisterNames {

    private final Cases cases;
    private final Authorities authorities;
    private final Institutions institutions;

    RegisterNames(Cases cases, Authorities authorities, Institutions institutions) {
        this.cases = cases;
        this.authorities = authorities;
        this.institutions = institutions;
    }

    /** The name behind a code in a case, which was read with those whom the case was given to. */
    String of(SpotCase spotCase, String code) {
        var given = cases.bodies(spotCase.number()).get(code);
        return given == null ? of(code) : given;
    }

    /** The name behind a code; what no register knows is a name already. */
    String of(String code) {
        return authorities
                .find(code)
                .map(Authority::name)
                .or(() -> institutions.find(code).map(Institution::name))
                .orElse(code);
    }
}
