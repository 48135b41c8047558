package spotcheck.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The address without a path: to the start page of who is logged in, everybody else to the login. */
@Controller
class FrontDoor {

    private final String login;

    FrontDoor(@Value("${spotcheck.oidc.issuer:}") String issuer) {
        login = issuer.isEmpty() ? "/camunda/app/tasklist/default/" : OidcLogin.PATH;
    }

    @GetMapping("/")
    String open(HttpServletRequest request) {
        return "redirect:" + (WebappSession.user(request).isPresent() ? "/start" : login);
    }
}
