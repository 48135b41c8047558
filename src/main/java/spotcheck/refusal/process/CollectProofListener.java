package spotcheck.refusal.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.engine.form.FormData;
import spotcheck.refusal.Proof;
import spotcheck.refusal.ProofKinds;
import spotcheck.refusal.Refusals;

/** Takes what proves the refusal. */
@Component
class CollectProofListener implements TaskListener {

    private final Cases cases;
    private final Refusals refusals;

    CollectProofListener(Cases cases, Refusals refusals) {
        this.cases = cases;
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var kinds = form.rows("refusalProofs").stream()
                .map(row -> row.text("proofKind"))
                .toList();
        if (kinds.isEmpty()) {
            throw new Refused("refusalProofs", "拒检证据至少登记一项"); // CQ20-28a, NMG-24a
        }
        var witness = form.findText("witnessName").orElseGet(() -> "无见证人：" + form.text("noWitnessReason"));
        refusals.prove(
                cases.get(FormData.caseOf(task)),
                new Proof(form.date("refusedOn"), form.text("refusalFacts"), new ProofKinds(kinds), witness));
    }
}
