package spotcheck.engine.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.Proves;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.paper.TriedPapers;
import spotcheck.engine.feel.TableEngine;
import spotcheck.engine.form.FormConditions;
import spotcheck.engine.form.FormData;
import spotcheck.engine.form.FormSchemas;
import spotcheck.engine.table.DeployedTables;
import spotcheck.engine.table.EvidenceRequired;
import spotcheck.evidence.EvidenceFile;
import spotcheck.evidence.EvidenceLabels;
import spotcheck.evidence.EvidencePiece;
import spotcheck.evidence.given.Given;
import spotcheck.evidence.given.GivenEvidence;
import spotcheck.evidence.given.Waiver;
import spotcheck.regulation.Answer;
import spotcheck.regulation.Regime;

/** A step does not end while a record that its article names is neither there nor explained; each is an entry with its rule. */
class EvidenceDutyTest {

    private static final DmnEngine ENGINE = TableEngine.configuration().buildEngine();

    private final DeployedTables tables = mock(DeployedTables.class);
    private final AuthorityFiles files = mock(AuthorityFiles.class);
    private final Entries entries = mock(Entries.class);
    private final EvidenceLabels labels = new EvidenceLabels();
    private final EvidenceRequired required = new EvidenceRequired(tables, labels);
    private final GivenEvidence given = mock(GivenEvidence.class);
    private final EvidenceDuty duty = new EvidenceDuty(
            mock(FormSchemas.class), mock(FormConditions.class), required, files, entries, given, new TriedPapers());

    @ParameterizedTest
    @CsvSource(textBlock = """
            nmg-trial,     online-purchase,    5, NMG-31a NMG-31b
            nmg-trial,     online-receipt,     2, NMG-32a NMG-32b
            nmg-trial,     laboratory-receipt, 5, NMG-33a NMG-33b
            cq-2020,       online-purchase,    7, CQ20-35c CQ20-35d
            cq-2020,       online-receipt,     4, CQ20-36a
            cq-2020,       laboratory-receipt, 5, CQ20-40a CQ20-40b
            cq-2023,       online-purchase,    7, CQ23-39-1 CQ23-39-2 CQ23-39-3 CQ23-39-4 CQ23-39-5 CQ23-39-6 CQ23-39-7 CQ23-39d
            cq-2023,       online-receipt,     5, CQ23-40a CQ23-40-1 CQ23-40-2 CQ23-40-3 CQ23-40-4 CQ23-40-5
            cq-2023,       laboratory-receipt, 5, CQ23-44a CQ23-44b
            national-2020, online-purchase,    5, O18-26
            national-2020, online-receipt,     2, O18-27
            """)
    @Proves({
        "NMG-31a",
        "NMG-31b",
        "NMG-32a",
        "NMG-32b",
        "NMG-33a",
        "NMG-33b",
        "CQ20-35c",
        "CQ20-35d",
        "CQ20-36a",
        "CQ20-40a",
        "CQ20-40b",
        "CQ23-39c",
        "CQ23-39d",
        "CQ23-39-1",
        "CQ23-39-2",
        "CQ23-39-3",
        "CQ23-39-4",
        "CQ23-39-5",
        "CQ23-39-6",
        "CQ23-39-7",
        "CQ23-40a",
        "CQ23-40-1",
        "CQ23-40-2",
        "CQ23-40-3",
        "CQ23-40-4",
        "CQ23-40-5",
        "CQ23-44a",
        "CQ23-44b",
        "O18-26",
        "O18-27"
    })
    void everyRecordOfTheArticleIsThereOrExplained(String regime, String step, int records, String rules)
            throws IOException {
        aCaseUnder(regime);
        var pieces = required.of(new Regime(regime), step);
        assertThat(pieces).hasSize(records);
        assertThat(pieces.stream().flatMap(piece -> piece.legalBasis().ids().stream()))
                .containsOnly(rules.split(" "));
        var codes = pieces.stream().map(EvidencePiece::code).toList();
        for (var missing : pieces) {
            var others =
                    codes.stream().filter(code -> !code.equals(missing.code())).toList();
            assertThatThrownBy(() -> duty.enter(task(others), Map.of("evidenceStep", step)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining(missing.shown());
        }
        duty.enter(task(codes), Map.of("evidenceStep", step));
        for (var piece : pieces) {
            verify(entries).add(any(), eq("evidence." + piece.code()), anyString(), anyMap(), eq(piece.legalBasis()));
        }
    }

    @ParameterizedTest
    @CsvSource({"sx-2023, on-site-sampling, sampling-process", "cq-2023, on-site-sampling, sealing-process"})
    @Proves({"SX23-4-7"})
    void whereFilesAreRequiredATickIsNoRecordingAndOnlyAnOfficerExcusesIt(String regime, String step, String code)
            throws IOException {
        aCaseUnder(regime);
        when(given.filesRequired()).thenReturn(true);
        var pieces = required.of(new Regime(regime), step);
        var all = pieces.stream().map(EvidencePiece::code).toList();
        var others = all.stream().filter(other -> !other.equals(code)).toList();
        var incomplete = file(others);
        var complete = file(all);
        when(given.to(any())).thenReturn(new Given(List.of(incomplete), Map.of()));
        assertThatThrownBy(() -> duty.enter(task(all), Map.of("evidenceStep", step)))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("缺少应当留存的证据：" + labels.of(code) + "（");
        var reason = new Waiver(
                1, new CaseNumber("500000-2026-00001"), "t", "办理", code, "相机损坏", "cq-leader", OffsetDateTime.MIN);
        when(given.to(any())).thenReturn(new Given(List.of(incomplete), Map.of(code, reason)));
        duty.enter(task(List.of()), Map.of("evidenceStep", step));
        verify(entries).add(any(), eq("evidence." + code), eq("缺少证据：" + labels.of(code)), anyMap(), any());
        when(given.to(any())).thenReturn(new Given(List.of(complete), Map.of()));
        duty.enter(task(List.of()), Map.of("evidenceStep", step));
        verify(entries).add(any(), eq("evidence." + code), eq("留存证据：" + labels.of(code)), anyMap(), any());
    }

    private static EvidenceFile file(List<String> codes) {
        var file = mock(EvidenceFile.Standing.class);
        when(file.codes()).thenReturn(codes);
        return file;
    }

    private void aCaseUnder(String regime) throws IOException {
        when(given.to(any())).thenReturn(new Given(List.of(), Map.of()));
        var spotCase = mock(SpotCase.class);
        when(spotCase.regime()).thenReturn(new Regime(regime));
        when(files.get(any())).thenReturn(spotCase);
        var table = table();
        when(tables.find(anyString(), anyMap()))
                .thenAnswer(call ->
                        ENGINE
                                .evaluateDecisionTable(table, call.<Map<String, Object>>getArgument(1))
                                .getResultList()
                                .stream()
                                .map(Answer::new)
                                .toList());
    }

    private static DmnDecision table() throws IOException {
        try (var file = Files.newInputStream(Path.of("dmn/evidence-required.dmn"))) {
            return ENGINE.parseDecision("evidenceRequired", file);
        }
    }

    private static DelegateTask task(List<String> held) {
        var task = mock(DelegateTask.class, RETURNS_DEEP_STUBS);
        when(task.getExecution().getProcessBusinessKey()).thenReturn("500000-2026-00001");
        when(task.getName()).thenReturn("办理");
        when(task.getVariableLocal(FormData.VARIABLE)).thenReturn(new FormData(Map.of("evidence", held)));
        return task;
    }
}
