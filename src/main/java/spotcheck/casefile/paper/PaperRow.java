package spotcheck.casefile.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A paper as it is stored; {@code byNumber} is the number of the one that withdrew or replaced it. */
record PaperRow(
        long id,
        String caseNumber,
        String kind,
        String title,
        String number,
        String issuer,
        String addressee,
        LocalDate issuedOn,
        @Nullable String service,
        @Nullable LocalDate servedOn,
        String legalBasis,
        String state,
        @Nullable Long replacedBy,
        @Nullable String byNumber) {

    static final String SELECT = "select p.*, b.number as by_number from paper p"
            + " left join paper b on b.id = coalesce(p.replaced_by, p.withdrawn_by)";

    Paper paper() {
        return new Paper(
                id,
                caseNumber,
                kind,
                title,
                number,
                issuer,
                addressee,
                issuedOn,
                service,
                servedOn,
                legalBasis,
                PaperState.of(state, byNumber),
                replacedBy);
    }
}
