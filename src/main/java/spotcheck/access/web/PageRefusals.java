package spotcheck.access.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Tells people on a page that a page is not for them; programs get JSON. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageRefusals {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String denied(PageDenied denied, Model model) {
        model.addAttribute("message", denied.getMessage());
        return "refused";
    }
}
