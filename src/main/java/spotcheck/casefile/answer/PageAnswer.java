package spotcheck.casefile.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.ui.Model;
import spotcheck.casefile.Refused;

/** A page that did what it was asked goes on; where it was refused, it stays and says why above what it shows. */
public final class PageAnswer {

    private PageAnswer() {}

    /** Goes on to the next page, or shows the same again. */
    public static String of(
            Runnable act, String next, Supplier<String> same, Model model, HttpServletResponse response) {
        return of(
                () -> {
                    act.run();
                    return next;
                },
                same,
                model,
                response);
    }

    /** Goes on to the page that the act names, such as that of what it made. */
    public static String of(Supplier<String> act, Supplier<String> same, Model model, HttpServletResponse response) {
        try {
            return act.get();
        } catch (Refused refused) {
            tell(refused, model, response);
            return same.get();
        }
    }

    /** Puts the reason where all pages show it. */
    public static void tell(RuntimeException refused, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("message", refused.getMessage());
    }
}
