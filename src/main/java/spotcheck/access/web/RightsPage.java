package spotcheck.access.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import spotcheck.access.SeparationTable;
import spotcheck.page.Page;

/** The page 权限表: who may do what, for everybody to read, and by which posts the reader may. */
@Page
class RightsPage {

    private final RightsShown shown;
    private final SeparationTable separation;

    RightsPage(RightsShown shown, SeparationTable separation) {
        this.shown = shown;
        this.separation = separation;
    }

    @GetMapping("/rights")
    String page(Model model) {
        model.addAttribute("posts", shown.posts());
        model.addAttribute("mine", shown.mine());
        model.addAttribute("acts", shown.all());
        model.addAttribute(
                "separations",
                separation.pairs().stream()
                        .map(SeparationTable.Pair::message)
                        .distinct()
                        .toList());
        return "rights";
    }
}
