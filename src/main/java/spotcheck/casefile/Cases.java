package spotcheck.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.transaction.ReadOnce;

/** All cases, open and closed; reads without the engine. */
@Repository
public class Cases {

    private static final RowMapper<SpotCase> ROWS = Rows.of(CaseRow.class, CaseRow::spotCase);

    private final ReadOnce<CaseNumber, Optional<Named>> read = new ReadOnce<>(this::read);

    private final JdbcClient jdbc;

    Cases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Read once in a transaction, and again after this transaction changed it. */
    public Optional<SpotCase> find(CaseNumber number) {
        return read.of(number).map(Named::spotCase);
    }

    /** Names of the authorities and bodies that the case was given to, by code; read with the case. */
    public Map<String, String> bodies(CaseNumber number) {
        return read.of(number).map(Named::bodies).orElse(Map.of());
    }

    /** The code that stands for the sample as long as its origin is hidden from the laboratory; read with the case. */
    public Optional<String> blindCode(CaseNumber number) {
        return read.of(number).flatMap(Named::blindCode);
    }

    /** What hides the origin of its sample was changed. */
    public void blindnessChanged() {
        read.changed();
    }

    private Optional<Named> read(CaseNumber number) {
        return jdbc.sql("""
                        select c.*, o.name as organizer_name, h.name as handler_name, b.name as body_name,
                          i.name as laboratory_name, s.code as blind_code
                        from spot_case c
                          left join authority o on o.code = c.organizer
                          left join authority h on h.code = c.handler
                          left join institution b on b.id = c.sampling_body
                          left join institution i on i.id = c.laboratory
                          left join blind_sample s on s.case_number = c.number and s.disclosed_on is null
                        where c.number = ?
                        """).param(number.value()).query(Cases::named).optional();
    }

    private static Named named(ResultSet row, int index) throws SQLException {
        var spotCase = ROWS.mapRow(row, index);
        var names = new HashMap<String, String>();
        names.put(spotCase.organizer(), row.getString("organizer_name"));
        names.put(spotCase.handler(), row.getString("handler_name"));
        names.put(spotCase.samplingBody(), row.getString("body_name"));
        names.put(spotCase.laboratory(), row.getString("laboratory_name"));
        names.values().removeIf(Objects::isNull);
        return new Named(spotCase, names, Optional.ofNullable(row.getString("blind_code")));
    }

    private record Named(SpotCase spotCase, Map<String, String> bodies, Optional<String> blindCode) {

        Named in(String stage) {
            return new Named(spotCase.in(stage), bodies, blindCode);
        }
    }

    /**
     * The case of a number.
     *
     * @throws IllegalArgumentException if there is no such case
     */
    public SpotCase get(CaseNumber number) {
        return find(number).orElseThrow(() -> new IllegalArgumentException("No case " + number));
    }

    /** Of all cases, in their order. */
    public List<CaseNumber> numbers() {
        return jdbc.sql("select number from spot_case order by number").query(String.class).list().stream()
                .map(CaseNumber::new)
                .toList();
    }

    /** A case begins open, without conclusion and without a retest. */
    public void add(SpotCase opened) {
        jdbc.sql("insert into file_number (number) values (?)")
                .param(opened.number().value())
                .update();
        jdbc.sql("""
                        insert into spot_case (number, regime, organizer, handler, check_level, purpose, channel,
                          product, sampled_party, labelled_producer, platform, sampling_body, laboratory,
                          opened_on, opened_by, stage)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        opened.number().value(),
                        opened.regime().code(),
                        opened.organizer(),
                        opened.handler(),
                        opened.checkLevel().word(),
                        opened.purpose().word(),
                        opened.channel().word(),
                        opened.product(),
                        opened.sampledParty(),
                        opened.labelledProducer(),
                        opened.platform(),
                        opened.samplingBody(),
                        opened.laboratory(),
                        opened.openedOn(),
                        opened.openedBy(),
                        opened.stage())
                .update();
        read.changed();
    }

    /** A case that was closed stays where it ended, whatever is corrected about it later. */
    public void enterStage(CaseNumber number, String stage) {
        find(number)
                .filter(one -> !one.isClosed() && !one.stage().equals(stage))
                .ifPresent(one -> {
                    jdbc.sql("update spot_case set stage = ? where number = ? and closed_on is null")
                            .params(stage, number.value())
                            .update();
                    read.is(number, read.of(number).map(named -> named.in(stage)));
                });
    }

    /**
     * The conclusion that stands from now on.
     *
     * @param conclusion null when it was revoked
     */
    public void conclude(CaseNumber number, @Nullable Conclusion conclusion) {
        set(number, "conclusion", conclusion == null ? null : conclusion.word());
    }

    /** Another authority handles the result from now on. */
    public void assignHandler(CaseNumber number, String handler) {
        set(number, "handler", handler);
    }

    public void assignRetestLaboratory(CaseNumber number, String laboratory) {
        set(number, "retest_laboratory", laboratory);
    }

    public void close(CaseNumber number, String outcome, LocalDate on) {
        jdbc.sql("update spot_case set outcome = ?, closed_on = ? where number = ?")
                .params(outcome, on, number.value())
                .update();
        read.changed();
    }

    private void set(CaseNumber number, String column, @Nullable String value) {
        jdbc.sql("update spot_case set " + column + " = ? where number = ?")
                .param(1, value)
                .param(2, number.value())
                .update();
        read.changed();
    }
}
