package spotcheck.access.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page 权限表: who may do what, for everybody to read, and by which posts the reader may. */
@Controller
class RightsPage {

    private final RightsShown shown;

    RightsPage(RightsShown shown) {
        this.shown = shown;
    }

    @GetMapping("/rights")
    String page(Model model) {
        model.addAttribute("posts", shown.posts());
        model.addAttribute("mine", shown.mine());
        model.addAttribute("acts", shown.all());
        return "rights";
    }
}
