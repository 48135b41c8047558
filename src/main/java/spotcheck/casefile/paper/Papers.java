package spotcheck.casefile.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Numbers;
import spotcheck.casefile.SpotCase;
import spotcheck.regulation.PaperTitles;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;
import spotcheck.transaction.ReadOnce;

/** The papers of all cases: number, date, addressee, service. */
@Repository
public class Papers {

    /** The receipt on which the addressee signs; it names the paper issued just before it. */
    public static final String SERVICE_RECEIPT = "service-receipt";

    /** In the place of the number that the paper will get. */
    private static final String UNNUMBERED = "（待编）";

    private final ReadOnce<CaseNumber, Set<String>> received = new ReadOnce<>(this::readReceived);

    private final JdbcClient jdbc;
    private final Numbers numbers;
    private final PaperEntries told;
    private final PaperFiles files;
    private final Regimes regimes;
    private final PaperTitles titles;
    private final ObjectProvider<PaperPress> press;
    private final TriedPapers tried;
    private final Clock clock;

    Papers(
            JdbcClient jdbc,
            Numbers numbers,
            PaperEntries told,
            PaperFiles files,
            Regimes regimes,
            PaperTitles titles,
            ObjectProvider<PaperPress> press,
            TriedPapers tried,
            Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.told = told;
        this.files = files;
        this.regimes = regimes;
        this.titles = titles;
        this.press = press;
        this.tried = tried;
        this.clock = clock;
    }

    /**
     * Issues a paper under the title, and on the rules, that the case's regime has for it.
     *
     * @return the document number
     */
    @Transactional
    public String issue(SpotCase spotCase, String kind, String issuer, String addressee) {
        var title = titles.of(kind, spotCase.regime());
        return issue(spotCase, kind, title.title(), issuer, addressee, title.legalBasis());
    }

    /**
     * Issues a paper that says word for word what somebody approved before: if that was the leader of the issuer, it is sealed.
     *
     * @param approver login of who approved
     */
    @Transactional
    public String issueApproved(SpotCase spotCase, String kind, String issuer, String addressee, String approver) {
        var title = titles.of(kind, spotCase.regime());
        return issue(spotCase, kind, title.title(), issuer, addressee, title.legalBasis(), approver);
    }

    /** Issues a paper if the case's regime knows it; where the regime asks for none, there is none. */
    @Transactional
    public void issueWhereKnown(SpotCase spotCase, String kind, String issuer, String addressee) {
        if (titles.knows(kind, spotCase.regime())) {
            issue(spotCase, kind, issuer, addressee);
        }
    }

    /**
     * Issues a paper today: gives it a number of the issuer and enters it in the file.
     *
     * @param kind code word of the paper, also the series of its number
     * @param issuer code of the issuing authority
     * @return the document number
     */
    @Transactional
    public String issue(
            SpotCase spotCase, String kind, String title, String issuer, String addressee, RuleIds legalBasis) {
        return issue(spotCase, kind, title, issuer, addressee, legalBasis, null);
    }

    private String issue(
            SpotCase spotCase,
            String kind,
            String title,
            String issuer,
            String addressee,
            RuleIds legalBasis,
            @Nullable String approver) {
        LocalDate today = ChinaTime.today(clock);
        String number = "%s〔%d〕%s号".formatted(title, today.getYear(), running(issuer, kind, today.getYear()));
        var basis = regimes.applicable(legalBasis, spotCase.regime());
        var paper = add(spotCase, kind, title, number, issuer, addressee, today, basis);
        if (tried.areAsked()) {
            tried.add(paper, press.getObject().proof(spotCase, paper, basis, approver));
            return number;
        }
        var pressed = press.getObject().print(spotCase, paper, basis, approver);
        files.keep(paper.id(), pressed.file());
        told.issued(paper, pressed, replaceAmended(paper).orElse(null), legalBasis, approver);
        return number;
    }

    /** What is only tried takes no number. */
    private String running(String issuer, String kind, int year) {
        return tried.areAsked() ? UNNUMBERED : String.valueOf(numbers.next(issuer, kind, year));
    }

    private Paper add(
            SpotCase spotCase,
            String kind,
            String title,
            String number,
            String issuer,
            String addressee,
            LocalDate today,
            RuleIds basis) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into paper (case_number, kind, title, number, issuer, addressee, issued_on,"
                        + " legal_basis) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(spotCase.number().value(), kind, title, number, issuer, addressee, today, basis.toString())
                .update(key, "id");
        return new Paper(
                Objects.requireNonNull(key.getKeyAs(Long.class)),
                spotCase.number().value(),
                kind,
                title,
                number,
                issuer,
                addressee,
                today,
                null,
                null,
                basis.toString(),
                new PaperState.InForce(),
                null);
    }

    /** Records how and when the addressee received the newest paper of a kind; the entry names the file by its fingerprint. */
    @Transactional
    public void serve(CaseNumber number, String kind, String addressee, PaperService service) {
        var served = files.unserved(number, kind, addressee);
        received.changed();
        jdbc.sql("update paper set service = ?, served_on = ? where case_number = ? and kind = ? and addressee = ?"
                        + " and served_on is null")
                .params(service.way(), service.on(), number.value(), kind, addressee)
                .update();
        served.forEach(file -> told.served(number, file, service, addressee));
    }

    /** Whether anybody received a paper of a kind. */
    public boolean wasServed(CaseNumber number, String kind) {
        return received.of(number).contains(kind);
    }

    private Set<String> readReceived(CaseNumber number) {
        return jdbc.sql("select distinct kind from paper where case_number = ? and served_on is not null")
                .param(number.value())
                .query(String.class)
                .set();
    }

    /** The paper taken back that this one stands in for: of its addressee if there is one, else another of its kind. */
    private Optional<Paper> replaceAmended(Paper paper) {
        var old = jdbc.sql(PaperRow.SELECT + " where p.case_number = ? and p.kind = ? and p.to_be_replaced"
                        + " order by case when p.addressee = ? then 0 else 1 end, p.id fetch first 1 rows only")
                .params(paper.caseNumber(), paper.kind(), paper.addressee())
                .query(PaperRow.class)
                .optional()
                .map(PaperRow::paper);
        old.ifPresent(
                one -> jdbc.sql("update paper set state = case state when 'annulled' then state else 'replaced' end,"
                                + " replaced_by = ?, to_be_replaced = false where id = ?")
                        .params(paper.id(), one.id())
                        .update());
        return old;
    }

    /** A newer paper stands in the place of an older one. */
    public void replace(CaseNumber number, String old, String by) {
        jdbc.sql("update paper set state = 'replaced', replaced_by ="
                        + " (select max(p.id) from paper p where p.case_number = :number and p.number = :by)"
                        + " where case_number = :number and number = :old and state = 'in-force'")
                .param("number", number.value())
                .param("old", old)
                .param("by", by)
                .update();
    }

    public List<Paper> of(CaseNumber number) {
        return jdbc
                .sql(PaperRow.SELECT + " where p.case_number = ? order by p.id")
                .param(number.value())
                .query(PaperRow.class)
                .list()
                .stream()
                .map(PaperRow::paper)
                .toList();
    }

    public Optional<Paper> find(long id) {
        return jdbc.sql(PaperRow.SELECT + " where p.id = ?")
                .param(id)
                .query(PaperRow.class)
                .optional()
                .map(PaperRow::paper);
    }
}
