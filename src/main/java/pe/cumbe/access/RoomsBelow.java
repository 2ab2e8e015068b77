package pe.cumbe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.calendar.StatutoryTerms;
import pe.cumbe.calendar.WorkingCalendars;
import pe.cumbe.mail.Letter;
import pe.cumbe.mail.MailDesk;
import pe.cumbe.shared.web.Texts;

/** The rooms below, as they are. */
@ApplicationScoped
public class RoomsBelow implements AccessRooms {

    private final Organisation organisation;
    private final WorkingCalendars calendars;
    private final StatutoryTerms terms;
    private final AttachmentDesk files;
    private final MailDesk mail;
    private final Texts texts;

    @Inject
    public RoomsBelow(
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
    public List<AgencyCode> agencies() {
        return organisation.withPortal().stream().map(AgencyView::code).toList();
    }

    @Override
    public List<AgencyCode> everyAgency() {
        return organisation.all().stream().map(AgencyView::code).toList();
    }

    @Override
    public AccessTerms terms(AgencyCode agency) {
        return new AccessTerms(calendars.at(organisation.get(agency).ubigeo()), terms::length);
    }

    @Override
    public Optional<AccessDocument> file(AttachmentId id) {
        return files.find(id)
                .map(file -> new AccessDocument(
                        file.id(), file.name(), file.size(), file.fingerprint().value()));
    }

    @Override
    public void discard(AttachmentId id) {
        files.discard(id);
    }

    @Override
    public void news(String email, AccessNumber number) {
        Letter.news(email, texts.get("acceso.mail.what"), number.value(), "/acceso-informacion/seguimiento")
                .ifPresent(mail::post);
    }
}
