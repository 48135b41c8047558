package spotcheck.papers.fact;

import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.outside.OutsideChecks;
import spotcheck.casefile.outside.OutsideChecks.Standing;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;

/** Names of authorities and bodies as papers write them. */
@Component
public class RegisterNames {

    private final Cases cases;
    private final Authorities authorities;
    private final Institutions institutions;
    private final OutsideChecks outside;

    public RegisterNames(Cases cases, Authorities authorities, Institutions institutions, OutsideChecks outside) {
        this.cases = cases;
        this.authorities = authorities;
        this.institutions = institutions;
        this.outside = outside;
    }

    /** Who organized the check: the authority of the case, or those of whose check a report came in. */
    public String organizer(SpotCase spotCase) {
        return outside.of(spotCase.number())
                .map(Standing::bodyName)
                .orElseGet(() -> of(spotCase, spotCase.organizer()));
    }

    /** Who tested the sample: the laboratory of the case, or that of the report that came in. */
    public String laboratory(SpotCase spotCase) {
        return of(
                spotCase,
                outside.of(spotCase.number()).map(Standing::laboratory).orElse(spotCase.laboratory()));
    }

    /** The name behind a code in a case, which was read with those whom the case was given to. */
    public String of(SpotCase spotCase, String code) {
        var given = cases.bodies(spotCase.number()).get(code);
        return given == null ? of(code) : given;
    }

    /** The name behind a code; what no register knows is a name already. */
    public String of(String code) {
        return authorities
                .find(code)
                .map(Authority::name)
                .or(() -> institutions.find(code).map(Institution::name))
                .orElse(code);
    }
}
