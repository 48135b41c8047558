package spotcheck.practice.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.practice.Members;
import spotcheck.practice.PracticeBook;

/** The page 采用惯例 of an authority; what it changes it changes through {@code /api/practices}. */
@Controller
class PracticePage {

    private final PracticeBook books;
    private final Members members;

    PracticePage(PracticeBook books, Members members) {
        this.books = books;
        this.members = members;
    }

    @GetMapping("/practices")
    String page(@RequestParam(required = false) @Nullable String authority, Model model) {
        var book = books.of(authority);
        var leads = members.isOwn(book.authority()) && members.has("leader", book.authority());
        model.addAttribute("book", book);
        model.addAttribute("me", members.id());
        model.addAttribute("leads", leads);
        model.addAttribute(
                "proposes", leads || members.isOwn(book.authority()) && members.has("organizer", book.authority()));
        return "practices";
    }
}
