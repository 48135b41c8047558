package spotcheck.publication;

import org.springframework.stereotype.Service;
import spotcheck.access.Rights;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;

/** Front door for whoever finds an error in what was made public. */
@Service
public class Corrections {

    private static final String CASE = "correctedCase";

    private final Cases cases;
    private final Publications publications;
    private final Rights rights;

    Corrections(Cases cases, Publications publications, Rights rights) {
        this.cases = cases;
        this.publications = publications;
        this.rights = rights;
    }

    /**
     * @return the case whose publication is to be corrected
     * @throws Refused if there is no such case of the person's own authority, or nothing of it was published
     */
    public SpotCase request(String number) {
        var found = CaseNumber.find(number.strip())
                .flatMap(cases::find)
                .filter(this::isOwn)
                .orElseThrow(() -> new Refused(CASE, "本机关没有案号为“" + number + "”的案件"));
        if (publications.publishedBefore(found.number()).isEmpty()) {
            throw new Refused(CASE, "本案没有公开过结果，不存在更正");
        }
        return found;
    }

    /** Who may open the authority's cases may correct what it published about them. */
    private boolean isOwn(SpotCase spotCase) {
        return rights.may("case.open", "own-or-below", post -> post.body().equals(spotCase.organizer()));
    }
}
