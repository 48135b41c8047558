package spotcheck.inspection;

import static spotcheck.inspection.InspectionForms.accepted;
import static spotcheck.inspection.InspectionForms.licenceInOrder;
import static spotcheck.inspection.InspectionForms.tested;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.date.DateOrder;
import spotcheck.custody.Custody;
import spotcheck.custody.SealedSamples;
import spotcheck.inspection.report.Reports;

/** A sealed sample on its way through the laboratory. */
abstract class InspectionStory extends StageTest {

    @Autowired
    Custody custody;

    @Autowired
    Reports reports;

    @Autowired
    private DateOrder order;

    CaseNumber number;

    ProcessInstance inspection;

    @BeforeEach
    void aSampleIsDelivered() {
        delivered("cq-2023");
    }

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
    }

    final void delivered(String regime) {
        number = aCase(regime, "seller");
        SealedSamples.carried(custody, cases.get(number));
        order.keep(
                new DateOrder.Form(number, "completeSheet", ""),
                Map.of("takenOn", List.of(custody.get(number).takenOn())));
        inspection = start("inspection", number, Map.of());
    }

    void tillReport() {
        complete(number, "receiveSample", accepted());
        complete(number, "checkLicences", licenceInOrder());
        complete(number, "performTest", tested());
    }

    Object variable(String name) {
        return history.createHistoricVariableInstanceQuery()
                .processInstanceId(inspection.getId())
                .variableName(name)
                .singleResult()
                .getValue();
    }
}
