package spotcheck.procedure;

import static spotcheck.inspection.InspectionForms.accepted;
import static spotcheck.inspection.InspectionForms.acceptedAsFailing;
import static spotcheck.inspection.InspectionForms.licenceInOrder;
import static spotcheck.inspection.InspectionForms.rejected;
import static spotcheck.inspection.InspectionForms.report;
import static spotcheck.inspection.InspectionForms.tested;
import static spotcheck.sampling.SamplingForms.draw;
import static spotcheck.sampling.SamplingForms.form;
import static spotcheck.sampling.SamplingForms.notice;
import static spotcheck.sampling.SamplingForms.seal;
import static spotcheck.sampling.SamplingForms.sheet;
import static spotcheck.sampling.SamplingForms.team;
import static spotcheck.sampling.SamplingForms.with;

import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.custody.Custody;
import spotcheck.enforcement.ClueForms;
import spotcheck.inspection.InspectionForms;
import spotcheck.refusal.RefusalForms;
import spotcheck.sampling.OnlineForms;
import spotcheck.sampling.SamplingForms;

/** Taking and testing the sample, and the ways in which that fails. */
abstract class SamplingHistory extends CaseHistory {

    @Autowired
    protected Custody custody;

    void visited() {
        does("assignSamplers", team(region()));
        does("showNotice", notice());
    }

    /** The samplers write down what they see before they draw. */
    void found(Object... seen) {
        visited();
        does("recordFindings", seen.length == 0 ? Map.of("nothingSeen", true) : form(seen));
    }

    void sampled() {
        found("nothingSeen", true);
        drawn();
    }

    /** What follows on a site on which nothing stands against a sample. */
    void drawn() {
        does("drawSample", draw());
        does("completeSheet", sheet());
        does("sealSamples", with(seal(seals()), "evidence", sealingEvidence()));
    }

    void sampledForNothing() {
        found("nothingSeen", true);
        does("drawSample", with(draw(), "offeredFree", true, "testDestroys", false));
        does("completeSheet", SamplingForms.without(with(sheet(), "amountPaid", 0), "receiptTaken"));
        does("sealSamples", with(seal(seals()), "evidence", sealingEvidence()));
    }

    String seals() {
        return number + "-" + custody.of(number).size();
    }

    Object sealingEvidence() {
        return inChongqing() ? SamplingForms.CQ_EVIDENCE : SamplingForms.NMG_EVIDENCE;
    }

    void orderedOnline() {
        does("assignBuyers", OnlineForms.buyers(region()));
        does("buyOnline", OnlineForms.purchase(inChongqing() ? OnlineForms.CQ_PURCHASE : OnlineForms.NMG_PURCHASE));
    }

    void boughtOnline() {
        orderedOnline();
        does("receiveParcel", OnlineForms.parcel());
        does("sealParcel", OnlineForms.seal(seals(), inChongqing() ? OnlineForms.CQ_RECEIPT : OnlineForms.NMG_RECEIPT));
        does("sendPapers", OnlineForms.papers());
    }

    void received() {
        does(
                "receiveSample",
                regime().equals(CHONGQING) ? accepted() : with(accepted(), "evidence", InspectionForms.NMG_RECEIPT));
    }

    void receptionRefused() {
        does(
                "receiveSample",
                regime().equals(CHONGQING) ? rejected() : with(rejected(), "evidence", InspectionForms.NMG_RECEIPT));
    }

    private void testedAndReported(String judgement) {
        received();
        does("checkLicences", licenceInOrder());
        does("performTest", tested());
        does("issueReport", report(judgement));
    }

    void passed() {
        testedAndReported("conforms");
        does("acceptReport", Map.of("reviewDecision", "accept"));
    }

    void failed() {
        testedAndReported("fails");
        does("acceptReport", with(acceptedAsFailing(), "seriousGround", "none"));
    }

    void failedSeriously() {
        testedAndReported("fails");
        does("acceptReport", acceptedAsFailing());
    }

    void refusalProven() {
        refusalReviewed("confirmed");
    }

    void refusalReviewed(String answer) {
        does("collectProof", RefusalForms.proof());
        does("findRefusal", RefusalForms.finding("hinders-removal"));
        does("reportRefusal", RefusalForms.report());
        does("confirmRefusal", RefusalForms.review(answer));
    }

    void clueHandedOver() {
        does("handOverClue", ClueForms.clue());
        does("receiveClue", ClueForms.receipt("accepted"));
    }

    void testingFailed() {
        received();
        does("checkLicences", licenceInOrder());
        does(
                "performTest",
                with(
                        tested(),
                        "testResult",
                        "impossible",
                        "impossibleCause",
                        "样品在检验中失效",
                        "impossibleProof",
                        "照片与原始记录"));
        does("confirmImpossible", Map.of("impossibilityConfirmed", "yes", "impossibilityOpinion", "同意，另行安排"));
    }
}
