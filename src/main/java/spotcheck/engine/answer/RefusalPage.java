package spotcheck.engine.answer;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import spotcheck.access.Denied;
import spotcheck.casefile.Refused;
import spotcheck.page.Page;

/** Tells people on a page why an act was refused, or that a page is not for them. */
@ControllerAdvice(annotations = Page.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalPage {

    private static final String VIEW = "refused";

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refused(Refused refused, Model model) {
        return told(refused, model);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String denied(Denied denied, Model model) {
        return told(denied, model);
    }

    private static String told(RuntimeException reason, Model model) {
        model.addAttribute("message", reason.getMessage());
        return VIEW;
    }
}
