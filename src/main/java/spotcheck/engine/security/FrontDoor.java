package spotcheck.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The address without a path: to the start page of who is logged in, everybody else to the login. */
@Controller
class FrontDoor {

    @GetMapping("/")
    String open(HttpServletRequest request) {
        return WebappSession.user(request).isPresent() ? "redirect:/start" : "redirect:/camunda/app/tasklist/default/";
    }
}
