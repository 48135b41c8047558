package spotcheck.messages;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import spotcheck.messages.Outbox.Mail;

/** Sends what lies in the outbox; without a mail server in the configuration it stays there. */
@Component
public class MailRound {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);

    private final Outbox outbox;
    private final ObjectProvider<JavaMailSender> server;
    private final String from;
    private final String address;

    MailRound(
            Outbox outbox,
            ObjectProvider<JavaMailSender> server,
            @Value("${spotcheck.messages.from:spotcheck@localhost}") String from,
            @Value("${spotcheck.messages.address:http://localhost:${server.port:8080}}") String address) {
        this.outbox = outbox;
        this.server = server;
        this.from = from;
        this.address = address;
    }

    public boolean isPossible() {
        return server.getIfAvailable() != null;
    }

    @Scheduled(fixedDelayString = "${spotcheck.messages.mail-every:30s}")
    public void send() {
        var mailServer = server.getIfAvailable();
        if (mailServer != null) {
            outbox.due().stream().filter(outbox::take).forEach(mail -> send(mail, mailServer));
        }
    }

    private void send(Mail mail, JavaMailSender mailServer) {
        try {
            mailServer.send(letter(mail));
            outbox.sent(mail);
        } catch (MailException problem) {
            LOG.warn("Mail {} did not go out: {}", mail.id(), problem.getMessage());
            outbox.failed(mail, String.valueOf(problem.getMessage()));
        }
    }

    private SimpleMailMessage letter(Mail mail) {
        var letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(mail.address());
        letter.setSubject("监督抽查：" + mail.title());
        letter.setText(mail.title() + "\n\n" + listed(mail) + "请登录后办理：" + address + mail.link() + "\n\n接收方式可在“消息”页面更改："
                + address + "/messages\n");
        return letter;
    }

    private String listed(Mail mail) {
        return mail.listed() == null
                ? ""
                : mail.listed()
                        .lines()
                        .map(line -> "· " + line.replaceFirst("\t", "\n  " + address) + "\n")
                        .collect(Collectors.joining("", "", "\n"));
    }
}
