package spotcheck.engine.security.login;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import spotcheck.engine.access.Administrators;
import spotcheck.page.Page;

/**
 * The address without a path: to the start page of who is logged in, everybody else to the login; where
 * nobody can log in yet, it says what is to be done on the machine.
 */
@Page
class FrontDoor {

    private final String login;
    private final Administrators administrators;

    FrontDoor(LoginWays.Ways ways, Administrators administrators) {
        this.administrators = administrators;
        login = ways.oidc() ? LoginWays.BY_PROVIDER : "/camunda/app/tasklist/default/";
    }

    @GetMapping("/")
    String open(@Nullable Principal person) {
        if (person == null && administrators.none()) {
            return "installation/first";
        }
        return "redirect:" + (person == null ? login : "/start");
    }
}
