package spotcheck.campaign;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.campaign.scheme.Campaign;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.PlanningFile;
import spotcheck.casefile.Refused;
import spotcheck.planning.PlanOpening;
import spotcheck.planning.line.CheckKind;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.RuleIds;

/** Opens schemes: by a line of an own plan in force, or for a special check on an occasion that is said. */
@Service
@LegalBasis(
        value = {
            "NMG-12a",
            "CQ20-4a",
            "CQ20-4b",
            "CQ20-4c",
            "CQ20-11f",
            "CQ20-12a",
            "CQ23-11b",
            "CQ23-13g",
            "CQ23-14a",
            "SX23-3-5",
            "O18-12"
        },
        label = "抽查方案依年度计划编制；没有列入计划的，只能是写明起因的专项抽查")
public class CampaignOpening {

    private final PlanOpening own;
    private final PlanLines lines;
    private final NewScheme files;
    private final CampaignRows rows;

    CampaignOpening(PlanOpening own, PlanLines lines, NewScheme files, CampaignRows rows) {
        this.own = own;
        this.lines = lines;
        this.files = files;
        this.rows = rows;
    }

    /**
     * Opens a scheme by a line of a plan.
     *
     * @throws Refused if the line is none of a plan in force of the person's own authority
     */
    @Transactional
    public PlanningFile byPlan(String line, Map<String, Object> answers, RuleIds basis) {
        var chosen = lines.get(line);
        var file = files.open(
                chosen.plan().organizer(),
                chosen.line().product() + chosen.line().kind().label(),
                answers,
                basis);
        add(
                file,
                chosen.line().kind(),
                chosen.plan().number(),
                chosen.position(),
                null,
                chosen.line().region());
        return file;
    }

    /** Opens a scheme for a special check that no plan has. */
    @Transactional
    public PlanningFile special(String occasion, Map<String, Object> answers, RuleIds basis) {
        var mine = own.own();
        if (mine.isEmpty()) {
            throw new Refused("schemeBasis", "只能编制本部门的抽查方案");
        }
        var organizer = mine.keySet().iterator().next();
        var file = files.open(organizer, CheckKind.SPECIAL.label(), answers, basis);
        add(file, CheckKind.SPECIAL, null, null, occasion, organizer);
        return file;
    }

    private void add(
            PlanningFile file,
            CheckKind kind,
            @Nullable CaseNumber plan,
            @Nullable Integer line,
            @Nullable String occasion,
            String area) {
        rows.add(new Campaign(file.number(), kind, plan, line, occasion, area, null, List.of()));
    }
}
