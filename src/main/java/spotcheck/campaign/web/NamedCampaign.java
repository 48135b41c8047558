package spotcheck.campaign.web;

import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.PlanningFile;
import spotcheck.casefile.PlanningFiles;
import spotcheck.casefile.PlanningKind;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.casefile.right.CaseVisibility.Sight;

/** The scheme that an address names, for whoever may read it. */
@Component
class NamedCampaign {

    private final PlanningFiles files;
    private final CaseVisibility visibility;

    NamedCampaign(PlanningFiles files, CaseVisibility visibility) {
        this.files = files;
        this.visibility = visibility;
    }

    /** @throws Forbidden if there is none, or the person may not read it, in the same words */
    PlanningFile find(String number) {
        return CaseNumber.find(number)
                .flatMap(files::find)
                .filter(file -> file.kind() == PlanningKind.CAMPAIGN)
                .filter(file -> visibility.of(file) == Sight.WHOLE)
                .orElseThrow(() -> new Forbidden(CaseVisibility.UNSEEN));
    }
}
