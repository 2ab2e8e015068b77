package pe.cumbe.gazette;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyKind;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Contact;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.FileKind;
import pe.cumbe.attachment.Fingerprint;
import pe.cumbe.attachment.InMemoryAttachments;
import pe.cumbe.norm.InMemoryNorms;
import pe.cumbe.norm.NormDesk;
import pe.cumbe.norm.NormLibrary;
import pe.cumbe.norm.NormTypes;
import pe.cumbe.norm.NormView;
import pe.cumbe.shared.Confidence;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.Slug;

/** The desk of the norms with everything around it in memory, and people who work at it. */
class GazetteOffice {

    static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), OfficialClock.ZONE);
    static final AgencyView REGION = agency("GRC");
    static final AgencyView DRE = agency("DRE");
    static final AgencyView DIRESA = agency("DIRESA");
    static final Actor ANA = actor("ana", Role.NORMS_EDITOR, REGION, DRE);
    static final Actor JORGE = actor("jorge", Role.NORMS_EDITOR, REGION, DRE);
    static final Actor PABLO = actor("pablo", Role.PUBLISHER, REGION, DRE);
    static final Actor BERTA = new Actor(
            "berta",
            "Berta",
            List.of(
                    new Grant(Role.NORMS_EDITOR, AgencyCode.REGION, null),
                    new Grant(Role.PUBLISHER, AgencyCode.REGION, null)));

    final InMemoryNorms norms = new InMemoryNorms();
    final NormTypes types = new NormTypes();
    final List<String> acts = new ArrayList<>();
    final NormLibrary library = new NormLibrary(norms, types);
    final NormDesk normDesk = new NormDesk(norms, types, (actor, act) -> acts.add(act.kind()), nobody(), TODAY);
    final InMemoryNormEditions editions = new InMemoryNormEditions();
    private final Issuing issuing = new Issuing(types, library);
    final GazetteDesk desk = new GazetteDesk(
            editions,
            new EditionChecks(issuing, normDesk, library, TODAY),
            issuing,
            normDesk,
            library,
            new AttachmentDesk(new InMemoryAttachments(), nobody()),
            (actor, act) -> acts.add(act.kind()),
            TODAY);

    @SuppressWarnings("unchecked")
    private static <T> Event<T> nobody() {
        return (Event<T>) Proxy.newProxyInstance(
                GazetteOffice.class.getClassLoader(), new Class<?>[] {Event.class}, (event, method, given) -> null);
    }

    static AgencyView agency(String code) {
        return new AgencyView(
                new AgencyCode(code),
                new Slug(code.toLowerCase(Locale.ROOT)),
                "Dependencia de prueba " + code,
                code,
                AgencyKind.AGENCY,
                "prueba",
                null,
                true,
                null,
                null,
                "000775",
                "0601",
                "060101",
                Contact.UNKNOWN,
                null,
                "prueba",
                Confidence.CONFIRMED,
                0,
                1);
    }

    static Actor actor(String username, Role role, AgencyView... agencies) {
        return new Actor(
                username,
                username,
                List.of(agencies).stream()
                        .map(agency -> new Grant(role, agency.code(), null))
                        .toList());
    }

    /** All that an ordinance needs. */
    static NormSheet ordinance(String number) {
        return sheet("OR", number, "GR.CAJ-CR");
    }

    static NormSheet sheet(String type, String number, String siglas, SheetRelation... relations) {
        return new NormSheet(
                type,
                number,
                2026,
                siglas,
                "Declara algo inventado",
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 11, 5),
                null,
                "Rosa Prueba, gobernadora inventada",
                "Artículo 1.- Algo inventado.",
                false,
                "",
                List.of(relations));
    }

    static AttachmentView pdf() {
        return file(FileKind.PDF);
    }

    static AttachmentView file(FileKind kind) {
        return new AttachmentView(
                new AttachmentId("abcdefghijklmnopqrstuvwxyz"),
                "norma." + kind.extension(),
                kind,
                1200,
                new Fingerprint("0".repeat(64)),
                TODAY.instant());
    }

    EditionRef ref(AgencyView agency, long id) {
        return new EditionRef(agency, id, 0);
    }

    /** A draft with its file. */
    long draft(AgencyView agency, NormSheet sheet) {
        var id = desk.begin(agency, sheet, ANA);
        desk.attach(ref(agency, id), pdf(), ANA);
        return id;
    }

    long sent(AgencyView agency, NormSheet sheet) {
        var id = draft(agency, sheet);
        desk.send(ref(agency, id), ANA);
        return id;
    }

    /** A norm that two people made public; its address. */
    String published(AgencyView agency, NormSheet sheet) {
        return desk.publish(ref(agency, sent(agency, sheet)), PABLO);
    }

    /** A correction of a norm, made public. */
    void corrected(AgencyView agency, String norm, NormSheet sheet) {
        var id = desk.correct(agency, norm, ANA);
        desk.save(ref(agency, id), sheet, ANA);
        desk.send(ref(agency, id), ANA);
        desk.publish(ref(agency, id), PABLO);
    }

    NormView at(String address) {
        return library.at(address).orElseThrow();
    }
}
