package pe.cumbe.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.calendar.CalendarFixtures;
import pe.cumbe.payment.NewPayment;
import pe.cumbe.shared.Slug;

/** The rooms below, made up: the real calendar of Cajamarca, a few procedures, files and kiosks. */
public class FakeNeighbours implements Neighbours {

    private final CaseDays days = new CaseDays(CalendarFixtures.realCalendar());
    private final Map<String, CaseTerms> terms = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();
    public final List<NewPayment> paid = new ArrayList<>();
    private final Set<String> certified = new HashSet<>();

    public void offers(Slug procedure, CaseTerms governedBy) {
        terms.put(procedure.value(), governedBy);
    }

    public AttachmentId stores(String name) {
        var id = new AttachmentId("file%022d".formatted(files.size()));
        files.put(id.value(), name);
        return id;
    }

    public void certifies(String kiosk) {
        certified.add(kiosk);
    }

    @Override
    public String series(AgencyCode agency) {
        return agency.value().equals("DRE") ? "000781" : "000775";
    }

    @Override
    public CaseDays days(AgencyCode agency) {
        return days;
    }

    @Override
    public List<AgencyCode> agencies() {
        return List.of(AgencyCode.REGION, new AgencyCode("DRE"), new AgencyCode("DREM"), new AgencyCode("UGEL-08"));
    }

    @Override
    public Optional<Offered> offered(Slug procedure, AgencyCode agency) {
        return Optional.ofNullable(terms.get(procedure.value()))
                .map(governedBy ->
                        new Offered(new CaseSubject(procedure, "PA-DRE-027", 1, "Inscribir un título"), governedBy));
    }

    @Override
    public Optional<FiledDocument> file(AttachmentId id, DocumentKind kind) {
        return Optional.ofNullable(files.get(id.value()))
                .map(name -> new FiledDocument(id, kind, name, "application/pdf", 1_800_000, "9f2c".repeat(16)));
    }

    @Override
    public void note(NewPayment payment, Actor officer) {
        paid.add(payment);
    }

    @Override
    public boolean isCertified(String kiosk, LocalDate day) {
        return certified.contains(kiosk);
    }
}
