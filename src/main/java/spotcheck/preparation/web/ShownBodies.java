package spotcheck.preparation.web;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.preparation.delegation.Agreement;
import spotcheck.preparation.delegation.DelegationDesk;
import spotcheck.preparation.delegation.Qualification;
import spotcheck.preparation.delegation.Tie;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;

/** Bodies with what is recorded of them. */
@Component
class ShownBodies {

    private final Institutions institutions;
    private final DelegationDesk desk;

    ShownBodies(Institutions institutions, DelegationDesk desk) {
        this.institutions = institutions;
        this.desk = desk;
    }

    List<Body> all() {
        var recorded = desk.all();
        return institutions.all().stream()
                .map(body -> new Body(
                        body,
                        recorded.qualifications().getOrDefault(body.id(), List.of()),
                        recorded.agreements().getOrDefault(body.id(), List.of()),
                        recorded.ties().getOrDefault(body.id(), List.of())))
                .toList();
    }

    /** @throws Refused if there is no such body */
    Body one(String id) {
        return institutions
                .find(id)
                .map(this::shown)
                .orElseThrow(() -> new Refused("institution", "没有编号为“" + id + "”的机构"));
    }

    private Body shown(Institution body) {
        return new Body(body, desk.qualifications(body.id()), desk.agreements(body.id()), desk.ties(body.id()));
    }

    /** One body and all that binds whoever chooses it. */
    record Body(Institution body, List<Qualification> qualifications, List<Agreement> agreements, List<Tie> ties) {

        public String kindLabel() {
            return body.kind().equals("sampling") ? "抽样机构" : "检验机构";
        }
    }
}
