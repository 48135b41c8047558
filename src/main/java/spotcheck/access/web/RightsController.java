package spotcheck.access.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The table of rights as JSON. */
@RestController
class RightsController {

    private final RightsShown shown;

    RightsController(RightsShown shown) {
        this.shown = shown;
    }

    @Operation(summary = "权限表", description = "全部事项、可以办理的岗位和条件，以及当前登录人员的岗位")
    @GetMapping("/api/rights")
    Table table() {
        return new Table(shown.posts(), shown.all());
    }

    record Table(List<RightsShown.PostShown> posts, List<RightsShown.ActShown> acts) {}
}
