package spotcheck.engine.security.login;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import spotcheck.page.Page;

/** The address without a path: to the start page of who is logged in, everybody else to the login. */
@Page
class FrontDoor {

    private final String login;

    FrontDoor(LoginWays.Ways ways) {
        login = ways.oidc() ? LoginWays.BY_PROVIDER : "/camunda/app/tasklist/default/";
    }

    @GetMapping("/")
    String open(@Nullable Principal person) {
        return "redirect:" + (person == null ? login : "/start");
    }
}
