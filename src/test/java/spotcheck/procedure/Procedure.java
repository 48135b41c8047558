package spotcheck.procedure;

import static spotcheck.sampling.SamplingForms.with;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.disposal.DisposalForms;
import spotcheck.enforcement.ClueForms;
import spotcheck.enforcement.EnforcementForms;
import spotcheck.publication.PublicationForms;
import spotcheck.rectification.LadderForms;
import spotcheck.rectification.order.Orders;
import spotcheck.registry.authority.Authorities;

/** What follows from a result: rectification and its ladder, enforcement, publication, disposal of the samples. */
abstract class Procedure extends ObjectionHistory {

    @Autowired
    protected Orders orders;

    @Autowired
    private Authorities authorities;

    void ordered() {
        does("issueOrder", LadderForms.order());
        does("serveOrder", LadderForms.served(today()));
    }

    /** A failing sample, of which the sampled party was told first and ordered to rectify then. */
    void failedAndOrdered() {
        sampled();
        failed();
        told(PARTY);
        ordered();
    }

    void rectified() {
        does("recordRectification", LadderForms.report(today()));
    }

    void reinspected(boolean passes) {
        does("holdReinspection", LadderForms.by(region(), LadderForms.held(today())));
        does("reportReinspection", LadderForms.reinspectionReport(today(), passes));
        does("concludeReinspection", Map.of("reinspectionFee", 800));
    }

    /** Up the ladder: announced, suspended and referred for the licence. */
    void failedTwiceMore() {
        reinspected(false);
        announced();
        daysPass(61);
        reinspected(false);
        suspended();
        daysPass(31);
        reinspected(false);
        does("referRevocation", Map.of("referralFacts", "第三次复查不合格"));
    }

    void handlingFiled() {
        does("fileResultHandling", LadderForms.filed(today()));
    }

    void announced() {
        var superiors = new LinkedHashMap<String, LocalDate>();
        authorities.above(cases.get(number).handler()).forEach(above -> superiors.put(above.code(), today()));
        does("reportFailure", PublicationForms.failure(superiors));
        does("approveAnnouncement", Map.of("reviewAnswer", "approved"));
        does("announceFailure", PublicationForms.announcement(today()));
    }

    /** Business is suspended for a month from today. */
    void suspended() {
        does("proposeSuspension", LadderForms.proposal(today().plusDays(30)));
        does("approveSuspension", Map.of("suspensionReview", "approved"));
        does(
                "serveSuspension",
                Map.of("suspensionServedOn", today().toString(), "serviceWay", "direct", "serviceProof", "厂长王某签收"));
    }

    void handedOver() {
        does("listClues", EnforcementForms.list("S1", cases.get(number).handler()));
        does("receiveClues", ClueForms.receipt("accepted"));
    }

    void proposedToPublish() {
        var conclusion = Objects.requireNonNull(cases.get(number).conclusion());
        var draft = with(PublicationForms.draft(), "publishedConclusion", conclusion.word());
        draft.remove("failingItems");
        does("draftPublication", draft);
    }

    void published() {
        proposedToPublish();
        does("approvePublication", Map.of("reviewAnswer", "approved"));
        does("publishResult", PublicationForms.disclosure());
    }

    void notPublishedForWantOfAConclusion() {
        does("draftPublication", PublicationForms.withheld("no-conclusion"));
        does("approvePublication", Map.of("reviewAnswer", "approved"));
    }

    /** Whatever the rules say about each unit of the sample is done. */
    void disposed() {
        var next = disposal();
        while (next.isPresent()) {
            does(next.get(), DisposalForms.BY_TASK.get(next.get()));
            next = disposal();
        }
    }

    private Optional<String> disposal() {
        return openTasks(number).stream()
                .filter(DisposalForms.BY_TASK::containsKey)
                .findFirst();
    }

    void publishedAndClosed() {
        published();
        disposed();
        isClosedAs("closed");
    }

    void stoppedForGood() {
        does("recordRectification", LadderForms.halted(today()));
        does("followUpHalt", Map.of("haltState", "stopped", "haltFindings", "设备已拆除"));
        handlingFiled();
    }

    void enforcementFedBack() {
        does("concludeCase", EnforcementForms.result());
    }

    /** A sample without fault, from its test to the end of the case. */
    void settledWithoutFault(String... recipients) {
        passed();
        Stream.of(recipients).forEach(this::told);
        Stream.of(recipients).forEach(this::objectionPeriodOver);
        publishedAndClosed();
    }
}
