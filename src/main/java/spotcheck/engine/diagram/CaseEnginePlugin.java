package spotcheck.engine.diagram;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.engine.feel.TableEngine;
import spotcheck.engine.submission.FormDoor;
import spotcheck.engine.submission.OnlyByForm;
import spotcheck.engine.submission.StartFormLists;
import spotcheck.engine.submission.TaskHolderGuard;
import spotcheck.engine.table.DecisionEntries;
import spotcheck.engine.table.ProgramAskings;

/** Connects what all stages share with the engine. */
@Component
class CaseEnginePlugin extends AbstractProcessEnginePlugin {

    private final CaseProcessListener processes;
    private final DecisionEntries decisions;
    private final FormDoor door;
    private final OnlyByForm forms;
    private final TaskHolderGuard holders;
    private final ProgramAskings askings;
    private final StartFormLists lists;

    CaseEnginePlugin(
            CaseProcessListener processes,
            DecisionEntries decisions,
            FormDoor door,
            OnlyByForm forms,
            TaskHolderGuard holders,
            ProgramAskings askings,
            StartFormLists lists) {
        this.processes = processes;
        this.decisions = decisions;
        this.door = door;
        this.forms = forms;
        this.holders = holders;
        this.askings = askings;
        this.lists = lists;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPostBPMNParseListeners(
                with(configuration.getCustomPostBPMNParseListeners(), List.of(processes)));
        configuration.setDmnEngineConfiguration(tables());
        configuration.setCustomPostCommandInterceptorsTxRequired(
                with(configuration.getCustomPostCommandInterceptorsTxRequired(), List.of(door, forms, holders, lists)));
        configuration.setCustomSessionFactories(with(
                configuration.getCustomSessionFactories(),
                List.of(
                        KnownDiagrams.factory(),
                        KnownTables.factory(),
                        NewVariables.factory(),
                        WholeProcesses.factory())));
        configuration.setHistoryEventProducer(new KnownHistory());
        configuration.setHistoryEventHandler(new SpareHistory(askings));
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
    }

    private DefaultDmnEngineConfiguration tables() {
        var tables = TableEngine.configuration();
        tables.setCustomPostDecisionTableEvaluationListeners(new ArrayList<>(List.of(decisions)));
        return tables;
    }

    private static <T> List<T> with(@Nullable List<T> some, List<? extends T> more) {
        var all = some == null ? new ArrayList<T>() : new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
