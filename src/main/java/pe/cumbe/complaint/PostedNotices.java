package pe.cumbe.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import pe.cumbe.mail.Letter;
import pe.cumbe.mail.MailDesk;

/** Posts «hay novedades» to whoever authorised it: that there is news and where to read it, and not what it says. */
@ApplicationScoped
public class PostedNotices implements ComplaintNotices {

    private static final Set<ComplaintAct> NEWS =
            EnumSet.of(ComplaintAct.ASK_TO_COMPLETE, ComplaintAct.REFER, ComplaintAct.NOTIFY);

    private final MailDesk mail;

    @Inject
    public PostedNotices(MailDesk mail) {
        this.mail = mail;
    }

    @Override
    public void tell(Complaint complaint, ComplaintAct act) {
        if (NEWS.contains(act) && !complaint.kind().isSealed()) {
            complaint
                    .person()
                    .flatMap(Complainant::email)
                    .flatMap(email -> Letter.news(
                            email,
                            "tu " + complaint.kind().word(),
                            complaint.number().value(),
                            "/reclamos/seguimiento"))
                    .ifPresent(mail::post);
        }
    }
}
