package spotcheck.custody;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.custody.holding.HandOver;
import spotcheck.custody.holding.HandOvers;
import spotcheck.custody.holding.HolderKind;
import spotcheck.custody.unit.SealedUnit;
import spotcheck.custody.unit.UnitKind;
import spotcheck.evidence.EvidenceFile;
import spotcheck.evidence.given.GivenEvidence;

/** The way of every unit of a case, for those who may read the whole case; and what lies about that nobody has taken. */
@Service
public class SampleFlows {

    private final Custody custody;
    private final HandOvers rows;
    private final GivenEvidence evidence;
    private final Cases cases;
    private final CaseVisibility visibility;
    private final JdbcClient jdbc;

    SampleFlows(
            Custody custody,
            HandOvers rows,
            GivenEvidence evidence,
            Cases cases,
            CaseVisibility visibility,
            JdbcClient jdbc) {
        this.custody = custody;
        this.rows = rows;
        this.evidence = evidence;
        this.cases = cases;
        this.visibility = visibility;
        this.jdbc = jdbc;
    }

    /**
     * The way of each unit of a case.
     *
     * @throws Forbidden if the person may not read the whole case
     */
    public List<SampleFlow> of(CaseNumber number) {
        readable(number);
        var flows = new ArrayList<SampleFlow>();
        var samples = custody.of(number);
        for (int turn = 0; turn < samples.size(); turn++) {
            var sample = samples.get(turn);
            flows.add(flow(sample.test(), turn + 1, sample.measure()));
            flows.add(flow(sample.reserve(), turn + 1, sample.measure()));
        }
        return flows;
    }

    /** @throws Forbidden if there is no such unit, or the person may not read its case */
    public CaseNumber caseOf(long unit) {
        return jdbc.sql("select s.case_number from sealed_unit u join sample s on s.id = u.sample where u.id = ?")
                .param(unit)
                .query(String.class)
                .optional()
                .map(number -> readable(new CaseNumber(number)).number())
                .orElseThrow(() -> new Forbidden(CaseVisibility.UNSEEN));
    }

    SpotCase readable(CaseNumber number) {
        return cases.find(number)
                .filter(found -> visibility.of(found) == CaseVisibility.Sight.WHOLE)
                .orElseThrow(() -> new Forbidden(CaseVisibility.UNSEEN));
    }

    private SampleFlow flow(SealedUnit unit, int sample, String measure) {
        var all = rows.flow(unit.id());
        return new SampleFlow(
                unit.id(),
                sample,
                unit.kind(),
                unit.sealNumber(),
                unit.quantity().stripTrailingZeros().toPlainString() + " " + measure,
                unit.state(),
                SampleFlow.Held.of(rows.of(unit.id()).holder()),
                rows.since(unit.id()),
                unit.place(),
                all.stream()
                        .filter(HandOver::isOpen)
                        .map(SampleFlows::offered)
                        .findFirst()
                        .orElse(null),
                all.stream().flatMap(this::step).toList());
    }

    private static SampleFlow.Offered offered(HandOver open) {
        return new SampleFlow.Offered(SampleFlow.Held.of(open.to()), open.givenBy(), open.givenAt(), open.proof());
    }

    private Stream<SampleFlow.Step> step(HandOver row) {
        var at = row.takenAt();
        var by = row.takenBy();
        return at == null || by == null
                ? Stream.empty()
                : Stream.of(new SampleFlow.Step(
                        at,
                        SampleFlow.Held.of(row.from()),
                        SampleFlow.Held.of(row.to()),
                        row.givenBy(),
                        by,
                        row.sealState(),
                        proofs(row.proof()),
                        row.remark()));
    }

    /** The files of the task at which it was taken; otherwise what was written. */
    private List<String> proofs(String proof) {
        var files =
                proof.isEmpty() ? List.<EvidenceFile>of() : evidence.to(proof).files();
        if (!files.isEmpty()) {
            return files.stream()
                    .map(file -> "/api/evidence/" + file.id() + "/content")
                    .toList();
        }
        return proof.isEmpty() || proof.matches("[0-9a-f-]{30,}") ? List.of() : List.of(proof);
    }

    /** What was given and nobody has taken, of the cases that the person may read; the oldest first. */
    public List<Untaken> untaken() {
        var mine = visibility.readable();
        return jdbc.sql("select h.*, c.number as case_number, u.kind as unit_kind, u.seal_number from hand_over h"
                        + " join sealed_unit u on u.id = h.unit join sample s on s.id = u.sample"
                        + " join spot_case c on c.number = s.case_number where h.outcome = 'open' and "
                        + mine.sql() + " order by h.given_at, h.id")
                .params(mine.parameters())
                .query((row, index) -> new Untaken(
                        row.getString("case_number"),
                        UnitKind.of(row.getString("unit_kind")),
                        row.getString("seal_number"),
                        new SampleFlow.Held(HolderKind.of(row.getString("from_kind")), row.getString("from_name")),
                        new SampleFlow.Held(HolderKind.of(row.getString("to_kind")), row.getString("to_name")),
                        row.getObject("given_at", OffsetDateTime.class)))
                .list();
    }

    /**
     * A unit that was given and that nobody has taken.
     *
     * @param since when it was given
     */
    public record Untaken(
            String caseNumber,
            UnitKind kind,
            String seal,
            SampleFlow.Held holder,
            SampleFlow.Held to,
            OffsetDateTime since) {}
}
