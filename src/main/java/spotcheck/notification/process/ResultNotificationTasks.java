package spotcheck.notification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.TasksOf;
import spotcheck.engine.wait.EngineDate;
import spotcheck.notification.NoticeDesk;
import spotcheck.notification.Publication;
import spotcheck.notification.ResultPapers;
import spotcheck.notification.ServiceByPublication;

/** Who tells a recipient the result, and how it reaches him. */
@TasksOf("resultNotification")
class ResultNotificationTasks {

    private final ResultPapers papers;
    private final NoticeDesk desk;
    private final ServiceByPublication publications;

    ResultNotificationTasks(ResultPapers papers, NoticeDesk desk, ServiceByPublication publications) {
        this.papers = papers;
        this.desk = desk;
        this.publications = publications;
    }

    /** The regime says nothing, so the organizer decides and gives its reason. */
    @OnCompletion("userTask_decideNotification")
    void decideNotification(FormData form, DelegateTask task) {
        var choice = form.text("notificationChoice");
        NotificationVariables.NOTIFICATION_ORDERED.set(task, !choice.equals("none"));
        if (!choice.equals("none")) {
            NotificationVariables.SENDER.set(task, choice);
        }
    }

    /** From here on the handling authority tells the recipient. */
    @OnCompletion("userTask_receiveResultPapers")
    void receiveResultPapers(CaseNumber number, FormData form, DelegateTask task) {
        papers.received(number, NotificationVariables.recipient(task), form.date("papersReceivedOn"));
        NotificationVariables.SENDER_ROLE.set(task, "handler");
    }

    @OnCompletion("userTask_issueResultNotice")
    void issueResultNotice(CaseNumber number, DelegateTask task) {
        var byHandler = NotificationVariables.SENDER_ROLE.get(task).equals("handler");
        desk.issue(number, NotificationVariables.recipient(task), byHandler);
    }

    /** Delivered, with its proof, or impossible. */
    @OnCompletion("userTask_registerService")
    void registerService(CaseNumber number, FormData form, DelegateTask task) {
        var delivered = form.text("serviceResult").equals("delivered");
        if (delivered) {
            desk.deliver(number, NotificationVariables.recipient(task), DeliveryForm.read(form));
        } else if (form.findText("serviceRemark").isEmpty()) {
            throw new Refused("serviceRemark", "无法送达的，请在“情况说明”中写明已采用的送达方式和原因");
        }
        NotificationVariables.DELIVERED.set(task, delivered);
    }

    @OnCompletion("userTask_orderPublication")
    void orderPublication(CaseNumber number, FormData form, DelegateTask task) {
        var ends = publications.order(number, NotificationVariables.recipient(task), publication(form));
        NotificationVariables.PUBLICATION_ENDS.set(task, EngineDate.over(ends));
    }

    private static Publication publication(FormData form) {
        return new Publication(
                form.date("publishedOn"),
                form.text("publicationMedium"),
                form.findText("publicationDays")
                        .map(days -> form.integer("publicationDays"))
                        .orElse(null),
                form.text("publicationReason"));
    }

    /** Somebody came for it during the publication; it does not wait for its end. */
    @OnCompletion("userTask_registerCollection")
    void registerCollection(CaseNumber number, FormData form, DelegateTask task) {
        publications.collected(number, NotificationVariables.recipient(task), DeliveryForm.read(form));
    }

    /** Served by time, or the recipient came for it earlier. */
    @OnCompletion("userTask_confirmPublicationService")
    void confirmPublicationService(CaseNumber number, FormData form, DelegateTask task) {
        var recipient = NotificationVariables.recipient(task);
        if (form.text("publicationResult").equals("published")) {
            publications.serve(number, recipient, form.text("serviceRemark"));
        } else {
            desk.deliver(number, recipient, DeliveryForm.read(form));
        }
    }
}
