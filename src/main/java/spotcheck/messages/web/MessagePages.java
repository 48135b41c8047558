package spotcheck.messages.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.access.Rights;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.answer.PageAnswer;
import spotcheck.messages.Choice;
import spotcheck.messages.Choices;
import spotcheck.messages.Inbox;
import spotcheck.messages.Kind;
import spotcheck.messages.MailRound;
import spotcheck.messages.Outbox;
import spotcheck.page.Page;

/** A person's own messages and what he or she wants to be told; for administrators the mails that did not go out. */
@Page
@RequestMapping("/messages")
class MessagePages {

    private final Inbox inbox;
    private final Choices choices;
    private final Outbox outbox;
    private final MailRound mails;
    private final CurrentActor actor;
    private final Rights rights;

    MessagePages(Inbox inbox, Choices choices, Outbox outbox, MailRound mails, CurrentActor actor, Rights rights) {
        this.inbox = inbox;
        this.choices = choices;
        this.outbox = outbox;
        this.mails = mails;
        this.actor = actor;
        this.rights = rights;
    }

    @GetMapping
    String messages(Model model) {
        model.addAttribute("messages", inbox.of(actor.id()));
        model.addAttribute("unread", inbox.unread(actor.id()));
        model.addAttribute("choice", choices.of(actor.id()));
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("mails", mails.isPossible());
        model.addAttribute("administers", rights.may("messages.failed"));
        return "messages/messages";
    }

    @PostMapping("/read")
    String read() {
        inbox.read(actor.id());
        return "redirect:/messages";
    }

    @PostMapping("/choice")
    String choose(
            @RequestParam(defaultValue = "false") boolean onScreen,
            @RequestParam(defaultValue = "false") boolean byMail,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "3") int daysBefore,
            @RequestParam(defaultValue = "false") boolean daily,
            @RequestParam(defaultValue = "") List<String> unwanted,
            Model model,
            HttpServletResponse response) {
        var mail = address.isBlank() ? null : address.strip();
        return PageAnswer.of(
                () -> choices.keep(
                        new Choice(actor.id(), onScreen, byMail, mail, daysBefore, daily, Kind.inOne(unwanted))),
                "redirect:/messages",
                () -> messages(model),
                model,
                response);
    }

    @GetMapping("/failed")
    String failed(Model model) {
        model.addAttribute("failed", outbox.failed());
        return "messages/failed";
    }

    @PostMapping("/failed/{id}")
    String again(@PathVariable long id) {
        outbox.again(id);
        return "redirect:/messages/failed";
    }
}
