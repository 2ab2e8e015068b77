package pe.cumbe.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.SmtpServer;
import pe.cumbe.shared.web.Texts;

/** Takes letters to a mail server by SMTP. Each talk has an end: a server that says nothing is left. */
@ApplicationScoped
public class SmtpCarrier {

    private static final String TO_CONNECT = "10000";
    private static final String TO_ANSWER = "30000";

    private final Texts texts;

    @Inject
    public SmtpCarrier(Texts texts) {
        this.texts = texts;
    }

    void carry(WrittenLetter letter, SmtpServer server) throws NotDelivered {
        var session = Session.getInstance(properties(server));
        try (var transport = session.getTransport("smtp")) {
            var message = envelope(session, letter, server);
            transport.connect(
                    server.host(),
                    server.port(),
                    server.user().orElse(null),
                    server.password().orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw why(e, letter);
        }
    }

    private static Properties properties(SmtpServer server) {
        var properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", TO_CONNECT);
        properties.put("mail.smtp.timeout", TO_ANSWER);
        properties.put("mail.smtp.writetimeout", TO_ANSWER);
        properties.put("mail.smtp.auth", String.valueOf(server.user().isPresent()));
        properties.put("mail.smtp.quitwait", "false");
        switch (server.security()) {
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
                properties.put("mail.smtp.ssl.checkserveridentity", "true");
            }
            case TLS -> {
                properties.put("mail.smtp.ssl.enable", "true");
                properties.put("mail.smtp.ssl.checkserveridentity", "true");
            }
            case NONE -> properties.put("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }

    private MimeMessage envelope(Session session, WrittenLetter letter, SmtpServer server)
            throws MessagingException, UnsupportedEncodingException {
        var from = server.from().value();
        var domain = from.substring(from.indexOf('@') + 1);
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + letter.code() + "@" + domain + ">");
            }
        };
        message.setFrom(new InternetAddress(from, texts.get("shared.region.name"), StandardCharsets.UTF_8.name()));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(letter.to().value(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(letter.postedAt()));
        // no holiday answers, please
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static NotDelivered why(Exception failed, WrittenLetter letter) {
        for (Throwable cause = failed; cause != null; cause = next(cause)) {
            if (cause instanceof AuthenticationFailedException) {
                return not(DeliveryProblem.NOT_LET_IN, cause, letter);
            }
            if (cause instanceof SMTPAddressFailedException address) {
                return not(byCode(address.getReturnCode()), cause, letter);
            }
            if (cause instanceof SMTPSenderFailedException) {
                return not(DeliveryProblem.NOT_LET_IN, cause, letter);
            }
            if (cause instanceof SMTPSendFailedException sending && next(cause) == null) {
                return not(byCode(sending.getReturnCode()), cause, letter);
            }
        }
        var tls = failed.getMessage() != null && failed.getMessage().contains("STARTTLS");
        return not(tls ? DeliveryProblem.NOT_LET_IN : DeliveryProblem.UNREACHABLE, failed, letter);
    }

    /** 530 and 535 are about who we are, not about the letter. */
    private static DeliveryProblem byCode(int code) {
        return code == 530 || code == 535
                ? DeliveryProblem.NOT_LET_IN
                : code >= 500 ? DeliveryProblem.REFUSED : DeliveryProblem.BUSY;
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException chained && chained.getNextException() != null
                ? chained.getNextException()
                : null;
    }

    /** Servers like to repeat the address; what they said is kept without it. */
    private static NotDelivered not(DeliveryProblem problem, Throwable said, WrittenLetter letter) {
        var words = said.getMessage() == null ? said.getClass().getSimpleName() : said.getMessage();
        var plain = words.replaceAll("[\\p{Cntrl}]+", " ").strip();
        return new NotDelivered(
                problem, plain.replace(letter.to().value(), letter.to().masked()), said);
    }
}
