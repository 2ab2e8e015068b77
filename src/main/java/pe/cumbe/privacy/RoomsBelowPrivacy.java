package pe.cumbe.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.calendar.StatutoryTerms;
import pe.cumbe.calendar.WorkingCalendars;
import pe.cumbe.mail.Letter;
import pe.cumbe.mail.MailDesk;
import pe.cumbe.shared.web.Texts;

/** The rooms below, as they are. */
@ApplicationScoped
public class RoomsBelowPrivacy implements PrivacyRooms {

    private final Organisation organisation;
    private final WorkingCalendars calendars;
    private final StatutoryTerms terms;
    private final AttachmentDesk files;
    private final MailDesk mail;
    private final Texts texts;

    @Inject
    public RoomsBelowPrivacy(
            Organisation organisation,
            WorkingCalendars calendars,
            StatutoryTerms terms,
            AttachmentDesk files,
            MailDesk mail,
            Texts texts) {
        this.organisation = organisation;
        this.calendars = calendars;
        this.terms = terms;
        this.files = files;
        this.mail = mail;
        this.texts = texts;
    }

    @Override
    public ClaimTerms terms() {
        return new ClaimTerms(calendars.at(organisation.get(AgencyCode.REGION).ubigeo()), code -> terms.find(code)
                .orElseThrow(() -> new IllegalStateException("no term " + code)));
    }

    @Override
    public Optional<AttachmentView> file(AttachmentId id) {
        return files.find(id);
    }

    @Override
    public void news(String email, ClaimNumber number) {
        Letter.news(email, texts.get("datos.mail.what"), number.value(), "/datos-personales/seguimiento")
                .ifPresent(mail::post);
    }
}
