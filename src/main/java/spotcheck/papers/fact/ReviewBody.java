package spotcheck.papers.fact;

import org.springframework.stereotype.Component;
import spotcheck.casefile.paper.Paper;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.authority.Divisions;

/**
 * Who hears the review of what an authority decided: the people's government of its own level and no department above it
 * (行政复议法 24, since 2024), the administrative office of a league or prefecture; of the authority of the whole country it
 * is that one (25). An authority to which neither applies names its own in {@code authority-<code>.html}.
 */
@Component
public class ReviewBody {

    private static final String WHOLE_COUNTRY = "100000";
    private static final String UNKNOWN = "有管辖权的行政复议机关";

    private final Authorities authorities;
    private final Divisions divisions;

    public ReviewBody(Authorities authorities, Divisions divisions) {
        this.authorities = authorities;
        this.divisions = divisions;
    }

    public Facts of(Paper paper) {
        var facts = new Facts();
        facts.put(
                "reviewBody", authorities.find(paper.issuer()).map(this::above).orElse(UNKNOWN));
        return facts;
    }

    private String above(Authority authority) {
        return authority.region().equals(WHOLE_COUNTRY)
                ? authority.name()
                : divisions
                        .find(authority.region())
                        .map(divisions::fullName)
                        .map(ReviewBody::government)
                        .orElse(UNKNOWN);
    }

    private static String government(String place) {
        return place + (place.endsWith("盟") || place.endsWith("地区") ? "行政公署" : "人民政府");
    }
}
