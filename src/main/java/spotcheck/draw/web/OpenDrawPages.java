package spotcheck.draw.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import spotcheck.draw.DrawBook;
import spotcheck.page.AskedOften;
import spotcheck.page.Page;
import spotcheck.page.WholePage;

/** 抽取公开: a draw whose check is over, and the page with which everybody repeats it; no login, no script. */
@Page
@RequestMapping("/public/draws")
class OpenDrawPages {

    private static final String PAGE = "draw/open";

    private final DrawBook book;
    private final AskedOften often;

    OpenDrawPages(DrawBook book, AskedOften often) {
        this.book = book;
        this.often = often;
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model, HttpServletRequest request, HttpServletResponse response) {
        often.count(request.getRemoteAddr());
        var open = DrawAddress.find(id).flatMap(book::openWithNames);
        if (open.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        model.addAttribute("id", id);
        model.addAttribute("open", open.orElse(null));
        return PAGE;
    }

    /** One file, made of {@code src/main/frontend/src/draw}; whoever keeps it needs nothing else. */
    @GetMapping("/check")
    ResponseEntity<String> check() throws IOException {
        return WholePage.of(new ClassPathResource("draw/check.html").getContentAsString(StandardCharsets.UTF_8));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    String often(AskedOften.TooOften often, Model model) {
        model.addAttribute("problem", often.getMessage());
        return PAGE;
    }
}
