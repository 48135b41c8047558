package spotcheck.papers;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.PaperFiles;
import spotcheck.casefile.paper.PaperState;
import spotcheck.casefile.paper.Papers;
import spotcheck.casefile.paper.PrintedPaper;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;

/** Front door for anybody who holds a paper: whether it was issued, by whom and when, and whether it still holds. No more. */
@Component
public class GenuinePapers {

    private final Papers papers;
    private final PaperFiles files;
    private final Authorities authorities;
    private final Institutions institutions;

    GenuinePapers(Papers papers, PaperFiles files, Authorities authorities, Institutions institutions) {
        this.papers = papers;
        this.files = files;
        this.authorities = authorities;
        this.institutions = institutions;
    }

    /**
     * The paper that bears the code; empty if none does.
     *
     * @param code as it is printed, however it is typed
     */
    public Optional<Genuine> withCode(String code) {
        return files.withCode(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT))
                .map(print -> of(papers.find(print.paper()).orElseThrow(), print.sha256()));
    }

    private Genuine of(Paper paper, String sha256) {
        return new Genuine(
                paper.kind(),
                paper.title(),
                paper.number(),
                paper.issuedOn(),
                nameOf(paper.issuer()),
                paper.state(),
                by(paper.state()),
                sha256);
    }

    private static @Nullable String by(PaperState state) {
        if (state instanceof PaperState.Replaced replaced) {
            return replaced.by();
        }
        if (state instanceof PaperState.Annulled annulled) {
            return annulled.by();
        }
        return state instanceof PaperState.Withdrawn withdrawn ? withdrawn.by() : null;
    }

    private String nameOf(String code) {
        return authorities
                .find(code)
                .map(Authority::name)
                .or(() -> institutions.find(code).map(Institution::name))
                .orElse(Objects.requireNonNull(code));
    }

    /**
     * What is told; neither firm nor product nor case.
     *
     * @param replacedBy number of the paper that stands in its place or takes it back
     */
    public record Genuine(
            String kind,
            String title,
            String number,
            LocalDate issuedOn,
            String issuer,
            PaperState state,
            @Nullable String replacedBy,
            String sha256) {

        /** Whether the file is the one that was issued, byte for byte. */
        public boolean isOf(byte[] file) {
            return sha256.equals(PrintedPaper.sha256(file));
        }
    }
}
