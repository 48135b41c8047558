package spotcheck.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The address without a path: to the start page of who is logged in, everybody else to the login. */
@Controller
class FrontDoor {

    private final String login;

    FrontDoor(LoginWays.Ways ways) {
        login = ways.oidc() ? OidcLogin.PATH : "/camunda/app/tasklist/default/";
    }

    @GetMapping("/")
    String open(HttpServletRequest request) {
        return "redirect:" + (WebappSession.user(request).isPresent() ? "/start" : login);
    }
}
