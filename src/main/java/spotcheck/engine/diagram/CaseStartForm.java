package spotcheck.engine.diagram;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.form.handler.DefaultStartFormHandler;
import org.camunda.bpm.engine.variable.VariableMap;
import spotcheck.engine.form.SubmittedAnswers;

/** The form with which a process starts: what is submitted is held for the start and becomes no variable. */
final class CaseStartForm extends DefaultStartFormHandler {

    CaseStartForm(String deploymentId) {
        setDeploymentId(deploymentId);
    }

    @Override
    public void submitFormVariables(VariableMap answers, VariableScope started) {
        SubmittedAnswers.hold(started, answers);
    }
}
