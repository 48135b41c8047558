package spotcheck.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Rows;
import spotcheck.planning.line.Batches;
import spotcheck.planning.line.BudgetSource;
import spotcheck.planning.line.CheckKind;
import spotcheck.planning.line.LineMode;
import spotcheck.planning.line.PlanLine;
import spotcheck.planning.line.SelectionGround;

/** The tables {@code plan_version} and {@code plan_line}. */
@Repository
class PlanRows {

    private static final RowMapper<PlanLine> LINES = Rows.of(LineRow.class, LineRow::line);
    private static final RowMapper<VersionRow> VERSIONS = Rows.of(VersionRow.class);

    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@return the number of the version} */
    int add(CaseNumber number, List<PlanLine> lines, @Nullable String reason, String by, LocalDate on) {
        int version = jdbc.sql("select coalesce(max(version), 0) + 1 from plan_version where case_number = ?")
                .param(number.value())
                .query(Integer.class)
                .single();
        jdbc.sql("insert into plan_version (case_number, version, state, reason, drafted_by, drafted_on)"
                        + " values (?, ?, 'draft', ?, ?, ?)")
                .params(Arrays.asList(number.value(), version, reason, by, on))
                .update();
        for (var position = 1; position <= lines.size(); position++) {
            add(number, version, position, lines.get(position - 1));
        }
        return version;
    }

    private void add(CaseNumber number, int version, int position, PlanLine line) {
        jdbc.sql("""
                        insert into plan_line (case_number, version, position, product, kind, key_product, production,
                          circulation, online, quarter, region, ground, mode, budget, source, rural, cluster, partners, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        number.value(),
                        version,
                        position,
                        line.product(),
                        line.kind().word(),
                        line.keyProduct(),
                        line.batches().production(),
                        line.batches().circulation(),
                        line.batches().online(),
                        line.quarter(),
                        line.region(),
                        line.ground().word(),
                        line.mode().word(),
                        line.budget(),
                        line.source().word(),
                        line.rural(),
                        line.cluster(),
                        line.partners(),
                        line.reason()))
                .update();
    }

    void decide(CaseNumber number, int version, PlanVersion.State state, String by, LocalDate on) {
        jdbc.sql(
                        "update plan_version set state = ?, decided_by = ?, decided_on = ? where case_number = ? and version = ?")
                .params(state.word(), by, on, number.value(), version)
                .update();
    }

    /** In their order. */
    List<PlanVersion> of(CaseNumber number) {
        return jdbc
                .sql("select * from plan_version where case_number = ? order by version")
                .param(number.value())
                .query(VERSIONS)
                .list()
                .stream()
                .map(row -> row.version(lines(number, row.version())))
                .toList();
    }

    /** The newest that was approved. */
    Optional<PlanVersion> inForce(CaseNumber number) {
        return of(number).stream().filter(PlanVersion::isApproved).reduce((older, newer) -> newer);
    }

    private List<PlanLine> lines(CaseNumber number, int version) {
        return jdbc.sql("select * from plan_line where case_number = ? and version = ? order by position")
                .params(number.value(), version)
                .query(LINES)
                .list();
    }

    record VersionRow(
            int version,
            PlanVersion.State state,
            @Nullable String reason,
            String draftedBy,
            LocalDate draftedOn,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn) {

        PlanVersion version(List<PlanLine> lines) {
            return new PlanVersion(version, state, reason, draftedBy, draftedOn, decidedBy, decidedOn, lines);
        }
    }

    record LineRow(
            String product,
            CheckKind kind,
            boolean keyProduct,
            int production,
            int circulation,
            int online,
            int quarter,
            String region,
            SelectionGround ground,
            LineMode mode,
            BigDecimal budget,
            BudgetSource source,
            boolean rural,
            boolean cluster,
            @Nullable String partners,
            @Nullable String reason) {

        PlanLine line() {
            return new PlanLine(
                    product,
                    kind,
                    keyProduct,
                    new Batches(production, circulation, online),
                    quarter,
                    region,
                    ground,
                    mode,
                    budget,
                    source,
                    rural,
                    cluster,
                    partners,
                    reason);
        }
    }
}
