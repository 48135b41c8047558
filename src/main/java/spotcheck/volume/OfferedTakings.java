package spotcheck.volume;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.paper.Papers;
import spotcheck.workbench.panel.Takings;
import spotcheck.workbench.panel.TaskPanel.Taken;

/** The volume, its package, and what was handed over to enforcement, to those who may have them. */
@Component
class OfferedTakings implements Takings {

    private final TakingAlong rights;
    private final Papers papers;

    OfferedTakings(TakingAlong rights, Papers papers) {
        this.rights = rights;
        this.papers = papers;
    }

    @Override
    public List<Taken> of(SpotCase spotCase) {
        var offered = new ArrayList<Taken>();
        var address = "/api/cases/" + spotCase.number();
        if (rights.mayTake(spotCase)) {
            offered.add(new Taken("案卷（PDF）", address + "/volume.pdf"));
            offered.add(new Taken("案卷包（zip）", address + "/package.zip"));
        }
        if (rights.mayTakeReferral(spotCase)
                && !Referral.of(papers.of(spotCase.number())).isEmpty()) {
            offered.add(new Taken("移交材料包（zip）", address + "/referral.zip"));
        }
        if (!offered.isEmpty()) {
            offered.add(new Taken("核验案卷包", "/verify-package"));
        }
        return offered;
    }
}
