package spotcheck.enforcement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.casefile.SpotCase;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;

/** Front door: the authorities whose enforcement teams may take the clues of a case. */
@Component
public class EnforcementTeams {

    private final Authorities authorities;

    EnforcementTeams(Authorities authorities) {
        this.authorities = authorities;
    }

    /** Names by code, those of the province; the authority that handles the case is always among them. */
    public Map<String, String> of(SpotCase spotCase) {
        var teams = new LinkedHashMap<String, String>();
        teams.put(spotCase.handler(), name(spotCase.handler()));
        authorities.withEnforcers(spotCase.handler()).forEach(team -> teams.put(team.code(), team.name()));
        return teams;
    }

    public String name(String code) {
        return authorities.find(code).map(Authority::name).orElse(code);
    }
}
