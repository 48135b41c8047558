package spotcheck.opening;

import org.springframework.stereotype.Component;
import spotcheck.casefile.Channel;
import spotcheck.casefile.Refused;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.regulation.LegalBasis;

/**
 * Each level checks the firms of its own area; online alone it may meet one elsewhere, and a person says why the check is
 * nevertheless its own.
 */
@Component
@LegalBasis(
        value = {"NMG-5c", "CQ20-6b", "CQ23-5b"},
        label = "立案：被抽样对象在组织机关的辖区内")
class OpeningArea {

    private final Authorities authorities;

    OpeningArea(Authorities authorities) {
        this.authorities = authorities;
    }

    /** @throws Refused if the firm, or its violation, lies elsewhere and nothing lets the check stand */
    void refuseElsewhere(Authority organizer, CaseOpening opening) {
        refuse("partyRegion", "所在县区", opening.sampledParty().region(), organizer, opening);
        if (opening.violationRegion() != null) {
            refuse("violationRegion", "违法行为发生地县区", opening.violationRegion(), organizer, opening);
        }
    }

    private void refuse(String field, String label, String region, Authority organizer, CaseOpening opening) {
        if (authorities.covers(organizer.code(), region)) {
            return;
        }
        var elsewhere = "「" + label + "」（" + region + "）不在" + organizer.name() + "的辖区内";
        if (opening.channel() != Channel.ONLINE) {
            throw new Refused(field, elsewhere + "，请从本辖区的县区中选择");
        }
        if (opening.regionRemark() == null) {
            throw new Refused(field, elsewhere + "，网络抽样确需立案的，请填写所在地说明");
        }
    }
}
