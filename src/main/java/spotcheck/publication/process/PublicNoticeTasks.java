package spotcheck.publication.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.publication.Publications;
import spotcheck.publication.notice.FailingItems;
import spotcheck.publication.notice.NoticeFacts;
import spotcheck.registry.authority.Authorities;

/** The tasks of {@code public-notice.bpmn}; what their forms say is read by {@link PublicNoticeForms}. */
@TasksOf("publicNotice")
class PublicNoticeTasks {

    private final Cases cases;
    private final FailingItems failing;
    private final Publications publications;
    private final NoticeFacts facts;
    private final Authorities authorities;

    PublicNoticeTasks(
            Cases cases, FailingItems failing, Publications publications, NoticeFacts facts, Authorities authorities) {
        this.facts = facts;
        this.authorities = authorities;
        this.cases = cases;
        this.failing = failing;
        this.publications = publications;
    }

    /** Shows what is known when a publication is drafted: conclusion, failing items, and what it would correct. */
    @OnOpening("userTask_draftPublication")
    void showConclusion(CaseNumber number, OpenedForm form) {
        var conclusion = cases.get(number).conclusion();
        form.show("publishedConclusion", conclusion == null ? null : conclusion.word());
        form.show("failingItems", failing.of(number));
        publications
                .publishedBefore(number)
                .ifPresent(earlier ->
                        form.show("correctedPublication", earlier.release().number()));
    }

    /** The organizing authority proposes what to publish, or to keep it from the public. */
    @OnCompletion("userTask_draftPublication")
    void draftPublication(DelegateTask task, CaseNumber number, FormData form) {
        var choice = form.text("publishOrNot");
        var spotCase = cases.get(number);
        long proposed = choice.equals("publish")
                ? publications.proposeResult(spotCase, PublicNoticeForms.publication(form))
                : publications.proposeToWithhold(
                        spotCase, PublicNoticeForms.withholding(form), form.text("notPublishedReason"));
        PublicationVariables.PUBLICATION.set(task.getExecution(), proposed);
        PublicationVariables.PUBLICATION_CHOICE.set(task.getExecution(), choice);
    }

    /** Whoever approves reads beside the draft what the file itself says. */
    @OnOpening({"userTask_approvePublication", "userTask_approveAnnouncement"})
    void showFacts(CaseNumber number, OpenedForm form) {
        form.show("caseFacts", facts.inWords(cases.get(number)));
    }

    /** The leader approves what is to be made public, or sends it back. */
    @OnCompletion({"userTask_approvePublication", "userTask_approveAnnouncement"})
    void review(DelegateTask task, FormData form) {
        var answer = form.text("reviewAnswer");
        publications.review(PublicationVariables.PUBLICATION.get(task), answer.equals("approved"));
        PublicationVariables.NOTICE_REVIEW.set(task.getExecution(), answer);
    }

    /** Who sampled at the maker's itself has no other authority to tell. */
    @OnOpening("userTask_publishResult")
    void showPlaceOfProducer(CaseNumber number, OpenedForm form) {
        if (cases.get(number).labelledProducer() == null) {
            form.suggest("producerPlace", "inside");
        }
    }

    /** The result is out. */
    @OnCompletion("userTask_publishResult")
    void publishResult(DelegateTask task, CaseNumber number, FormData form) {
        publications.publish(
                cases.get(number), PublicationVariables.PUBLICATION.get(task), PublicNoticeForms.disclosure(form));
    }

    /** The levels above the handling authority, one row each. */
    @OnOpening("userTask_reportFailure")
    void showSuperiors(CaseNumber number, OpenedForm form) {
        var superiors = superiors(number);
        form.offer("superiors", superiors);
        form.show(
                "reportSteps",
                superiors.keySet().stream()
                        .map(code -> Map.of("reportedTo", code))
                        .toList());
    }

    private Map<String, String> superiors(CaseNumber number) {
        var superiors = new LinkedHashMap<String, String>();
        authorities.above(cases.get(number).handler()).forEach(above -> superiors.put(above.code(), above.name()));
        return superiors;
    }

    /** The handling authority reports a failed re-inspection upward, level by level (CQ23-72a, NMG-54c). */
    @OnCompletion("userTask_reportFailure")
    void reportFailure(DelegateTask task, CaseNumber number, FormData form) {
        PublicNoticeForms.refuseDisorder(form, List.copyOf(superiors(number).keySet()));
        PublicationVariables.PUBLICATION.set(
                task.getExecution(),
                publications.proposeAnnouncement(cases.get(number), PublicNoticeForms.announcement(form)));
    }

    /** The failed re-inspection is announced. */
    @OnCompletion("userTask_announceFailure")
    void announceFailure(DelegateTask task, CaseNumber number, FormData form) {
        var day = form.date("announcedOn");
        publications.announce(
                cases.get(number), PublicationVariables.PUBLICATION.get(task), day, form.text("announcedWhere"));
        PublicationVariables.ANNOUNCED_ON.set(task.getExecution(), ChinaTime.toDate(day));
    }
}
