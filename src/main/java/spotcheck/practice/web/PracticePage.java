package spotcheck.practice.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.casefile.answer.PageAnswer;
import spotcheck.page.Page;
import spotcheck.practice.Members;
import spotcheck.practice.PracticeBook;
import spotcheck.practice.Practices;

/** The page 采用惯例 of an authority and its forms; what it refuses, it says on the page. */
@Page
@RequestMapping("/practices")
class PracticePage {

    private final Practices practices;
    private final PracticeBook books;
    private final Members members;

    PracticePage(Practices practices, PracticeBook books, Members members) {
        this.practices = practices;
        this.books = books;
        this.members = members;
    }

    @GetMapping
    String page(@RequestParam(required = false) @Nullable String authority, Model model) {
        var book = books.of(authority);
        model.addAttribute("book", book);
        model.addAttribute("me", members.id());
        model.addAttribute("leads", members.leads(book.authority()));
        model.addAttribute("proposes", members.proposes(book.authority()));
        return "practices";
    }

    @PostMapping
    String propose(ProposalForm form, Model model, HttpServletResponse response) {
        return done(() -> practices.propose(form.proposal(books.of(null).regime())), model, response);
    }

    @PostMapping("/{id}/approval")
    String approve(@PathVariable long id, Model model, HttpServletResponse response) {
        return done(() -> practices.approve(id), model, response);
    }

    @PostMapping("/{id}/end")
    String end(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        return done(() -> practices.end(id, reason), model, response);
    }

    private String done(Runnable act, Model model, HttpServletResponse response) {
        return PageAnswer.of(act, "redirect:/practices", () -> page(null, model), model, response);
    }
}
