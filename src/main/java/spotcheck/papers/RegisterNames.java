package spotcheck.papers;

import org.springframework.stereotype.Component;
import spotcheck.registry.Authorities;
import spotcheck.registry.Authority;
import spotcheck.registry.Institution;
import spotcheck.registry.Institutions;

/** Names of authorities and bodies as papers write them. */
@Component
class RegisterNames {

    private final Authorities authorities;
    private final Institutions institutions;

    RegisterNames(Authorities authorities, Institutions institutions) {
        this.authorities = authorities;
        this.institutions = institutions;
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
