package spotcheck.access.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pages of the reader, for the scripts of the webapps. */
@RestController
class NavigationController {

    private final Navigation navigation;

    NavigationController(Navigation navigation) {
        this.navigation = navigation;
    }

    @Operation(summary = "页面导航", description = "按权限表，本人可以打开的页面")
    @GetMapping("/api/navigation")
    List<Navigation.Page> pages() {
        return navigation.pages();
    }
}
