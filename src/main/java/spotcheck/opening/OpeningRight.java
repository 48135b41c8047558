package spotcheck.opening;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.access.Post;
import spotcheck.access.Rights;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.regulation.LegalBasis;

/** For whom a person may open a case: each level organizes its own checks, and those below it. */
@Component
@LegalBasis(
        value = {"NMG-5c", "CQ20-6b", "CQ23-5b"},
        label = "立案：只为本部门或者下级部门立案")
class OpeningRight {

    private final Authorities authorities;
    private final CurrentActor actor;
    private final Rights rights;

    OpeningRight(Authorities authorities, CurrentActor actor, Rights rights) {
        this.authorities = authorities;
        this.actor = actor;
        this.rights = rights;
    }

    /**
     * @param code null for the person's own authority
     * @throws Refused if there is none, or it is not theirs
     */
    Authority organizer(@Nullable String code) {
        var own = authorities.ofPerson(actor.id());
        if (code == null) {
            return own.orElseThrow(() -> new Refused("organizer", "请填写组织监督抽查的机关代码"));
        }
        var organizer = authorities.find(code).orElseThrow(() -> new Refused("organizer", "没有代码为“" + code + "”的机关"));
        // Who is of no authority, such as the replay, stands for all.
        if (own.isPresent() && !rights.may("case.open", "own-or-below", post -> reaches(post, organizer))) {
            throw new Refused("organizer", "只能为本部门或者下级部门立案，您所在的是" + own.get().name());
        }
        return organizer;
    }

    private boolean reaches(Post post, Authority organizer) {
        return post.home() && authorities.isOrIsBelow(organizer.code(), post.body());
    }
}
