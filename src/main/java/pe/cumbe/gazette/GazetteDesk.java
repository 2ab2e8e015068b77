package pe.cumbe.gazette;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.FileKind;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.norm.EditedNorm;
import pe.cumbe.norm.NormDesk;
import pe.cumbe.norm.NormLibrary;
import pe.cumbe.norm.NormRow;
import pe.cumbe.norm.RecordRelation;
import pe.cumbe.norm.SignedFile;
import pe.cumbe.shared.Rejected;

/**
 * Where an agency prepares its norms and another person publishes them. Each method refuses with {@link
 * pe.cumbe.account.NotAllowed} whoever may not, and with {@link Rejected} and an {@link EditionReason} what is not right;
 * whoever comes with what somebody else has changed meanwhile is told {@link EditionReason#STALE}.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class GazetteDesk {

    private static final int LIST = 50;
    private static final int FOUND = 8;
    private static final Set<EditionState> OPEN = Set.of(EditionState.DRAFT, EditionState.IN_REVIEW);

    private final NormEditions editions;
    private final EditionChecks checks;
    private final Issuing issuing;
    private final NormDesk norms;
    private final NormLibrary library;
    private final AttachmentDesk attachments;
    private final ActsRecord acts;
    private final Clock clock;

    @Inject
    public GazetteDesk(
            NormEditions editions,
            EditionChecks checks,
            Issuing issuing,
            NormDesk norms,
            NormLibrary library,
            AttachmentDesk attachments,
            ActsRecord acts,
            Clock clock) {
        this.editions = editions;
        this.checks = checks;
        this.issuing = issuing;
        this.norms = norms;
        this.library = library;
        this.attachments = attachments;
        this.acts = acts;
        this.clock = clock;
    }

    /** What is being prepared, or was, in the agency: the last saved first. */
    public List<EditionRow> rows(AgencyView agency, Set<EditionState> states, Actor actor) {
        requireAny(agency, actor);
        return editions.rows(agency.code(), states, LIST);
    }

    public EditionView open(AgencyView agency, long id, Actor actor) {
        requireAny(agency, actor);
        return editions.find(agency.code(), id).map(NormEdition::view).orElseThrow(GazetteDesk::unknown);
    }

    /** The norms in sight that the agency dictated, among those found; all of the last ones when none was looked for. */
    public List<NormRow> own(AgencyView agency, @Nullable List<String> found, Actor actor) {
        requireAny(agency, actor);
        if (found == null) {
            return library.of(agency.code(), LIST).stream().limit(FOUND).toList();
        }
        return library.rows(found).stream()
                .filter(row -> library.byExternalId(row.externalId())
                        .filter(norm -> issuing.owns(agency, norm))
                        .isPresent())
                .limit(FOUND)
                .toList();
    }

    /** Begins a new norm. */
    public long begin(AgencyView agency, NormSheet sheet, Actor actor) {
        actor.require(Permission.EDIT_NORMS, agency.code());
        checks.keeping(agency, sheet);
        return add(agency, new NormEdition(agency.code(), null, 1, sheet, actor.username(), clock.instant()), actor);
    }

    /** Begins the next edition of a norm that is public, or goes on with the one that was begun. */
    public long correct(AgencyView agency, String norm, Actor actor) {
        actor.require(Permission.EDIT_NORMS, agency.code());
        var held = checks.owned(agency, norm);
        var begun = editions.of(agency.code(), norm, OPEN);
        if (!begun.isEmpty()) {
            return begun.get(0).id();
        }
        var mention = library.isMention(norm);
        var edition = new NormEdition(
                agency.code(),
                mention ? null : norm,
                editions.lastNumber(agency.code(), norm) + 1,
                issuing.sheet(held),
                actor.username(),
                clock.instant());
        var file = held.file();
        if (file != null) {
            edition.keep(file);
        }
        return add(agency, edition, actor);
    }

    private long add(AgencyView agency, NormEdition edition, Actor actor) {
        editions.add(agency.code(), edition);
        enter("NORM_DRAFTED", edition, actor);
        return edition.id();
    }

    /** Keeps what was written. What a published norm is called does not change with a correction. */
    public void save(EditionRef ref, NormSheet sheet, Actor actor) {
        actor.require(Permission.EDIT_NORMS, ref.agency().code());
        checks.keeping(ref.agency(), sheet);
        var edition = hold(ref);
        edition.save(EditionChecks.named(edition, sheet), actor.username(), clock.instant());
        enter("NORM_DRAFT_SAVED", edition, actor);
    }

    /** Keeps what was written apart, because somebody else saved theirs first: neither text is lost. */
    public long saveApart(EditionRef ref, NormSheet sheet, Actor actor) {
        actor.require(Permission.EDIT_NORMS, ref.agency().code());
        checks.keeping(ref.agency(), sheet);
        var other = editions.find(ref.agency().code(), ref.id()).orElseThrow(GazetteDesk::unknown);
        var edition = new NormEdition(
                ref.agency().code(),
                other.externalId().orElse(null),
                other.number(),
                EditionChecks.named(other, sheet),
                actor.username(),
                clock.instant());
        other.file().ifPresent(edition::keep);
        return add(ref.agency(), edition, actor);
    }

    /** Puts the signed file in the place of the one it had. */
    public void attach(EditionRef ref, AttachmentView file, Actor actor) {
        actor.require(Permission.EDIT_NORMS, ref.agency().code());
        if (file.kind() != FileKind.PDF) {
            throw new Rejected(EditionReason.FILE_NOT_PDF);
        }
        var edition = hold(ref);
        var before = edition.attach(new SignedFile(file.id(), file.name(), file.size(), file.fingerprint()));
        before.filter(old -> editions.withFile(ref.agency().code(), old.id()) == 0)
                .ifPresent(old -> attachments.discard(old.id()));
        acts.enter(
                actor,
                new Act(
                        "NORM_FILE_ATTACHED",
                        ref.agency().code(),
                        label(edition),
                        before.map(old -> old.sha256().value()).orElse(null),
                        file.fingerprint().value()));
    }

    /** Gives it to another person to look at. */
    public void send(EditionRef ref, Actor actor) {
        actor.require(Permission.EDIT_NORMS, ref.agency().code());
        var edition = hold(ref);
        checks.sending(ref.agency(), edition);
        edition.send(actor.username());
        enter("NORM_SENT", edition, actor);
    }

    public void sendBack(EditionRef ref, String reason, Actor actor) {
        actor.require(Permission.PUBLISH_NORMS, ref.agency().code());
        var edition = hold(ref);
        edition.sendBack(EditionChecks.words(reason), actor.username());
        enter("NORM_SENT_BACK", edition, actor);
    }

    /**
     * Makes it public: the norm, and what it does to others, is read and found from now on.
     *
     * @return where the norm lives
     */
    public String publish(EditionRef ref, Actor actor) {
        actor.require(Permission.PUBLISH_NORMS, ref.agency().code());
        var edition = hold(ref);
        checks.sending(ref.agency(), edition);
        var norm = edition.externalId().orElse("norma/" + ref.agency().code() + "/" + edition.id());
        var earlier = editions.of(ref.agency().code(), norm, Set.of(EditionState.PUBLISHED));
        var next = Math.max(edition.number(), editions.lastNumber(ref.agency().code(), norm) + 1);
        edition.publish(norm, next, actor.username(), clock.instant());
        earlier.forEach(NormEdition::replace);
        var address = norms.publish(edited(ref.agency(), edition, norm), actor);
        var kind = edition.number() == 1 ? "NORM_PUBLISHED" : "NORM_CORRECTED";
        acts.enter(
                actor,
                new Act(
                        kind,
                        ref.agency().code(),
                        address,
                        earlier.isEmpty() ? null : hash(earlier.get(0)),
                        hash(edition)));
        return address;
    }

    public void discard(EditionRef ref, Actor actor) {
        actor.require(Permission.EDIT_NORMS, ref.agency().code());
        var edition = hold(ref);
        edition.discard();
        enter("NORM_DRAFT_DISCARDED", edition, actor);
    }

    /** Takes a norm of the agency out of sight; its address says why, for ever. */
    public void withdraw(AgencyView agency, String norm, String reason, Actor actor) {
        actor.require(Permission.PUBLISH_NORMS, agency.code());
        checks.owned(agency, norm);
        editions.of(agency.code(), norm, Set.of(EditionState.PUBLISHED))
                .forEach(edition -> edition.withdraw(actor.username()));
        norms.withdraw(actor, norm, EditionChecks.words(reason));
    }

    /** The norms in sight that have the same type, issuer, number and year: perhaps it is there already. */
    public List<NormRow> twins(AgencyView agency, EditionView edition, Actor actor) {
        requireAny(agency, actor);
        return checks.twins(agency, edition.sheet(), edition.norm());
    }

    private EditedNorm edited(AgencyView agency, NormEdition edition, String norm) {
        var sheet = edition.sheet();
        return new EditedNorm(
                issuing.norm(agency, norm, sheet),
                edition.number(),
                edition.number() == 1 ? null : sheet.why(),
                sheet.signer(),
                edition.file().orElseThrow(),
                agency.name(),
                sheet.relations().stream()
                        .map(relation -> new RecordRelation(
                                norm,
                                relation.kind(),
                                relation.to(),
                                relation.denomination(),
                                relation.articles(),
                                relation.effectiveOn()))
                        .toList());
    }

    private NormEdition hold(EditionRef ref) {
        var edition = editions.hold(ref.agency().code(), ref.id()).orElseThrow(GazetteDesk::unknown);
        if (edition.version() != ref.version()) {
            throw new Rejected(EditionReason.STALE);
        }
        return edition;
    }

    private static Rejected unknown() {
        return new Rejected(EditionReason.UNKNOWN_EDITION);
    }

    private static void requireAny(AgencyView agency, Actor actor) {
        if (!actor.may(Permission.PUBLISH_NORMS, agency.code())) {
            actor.require(Permission.EDIT_NORMS, agency.code());
        }
    }

    private void enter(String kind, NormEdition edition, Actor actor) {
        acts.enter(actor, new Act(kind, edition.agency(), label(edition)));
    }

    private static String label(NormEdition edition) {
        var sheet = edition.sheet();
        return edition.id() + " " + sheet.type() + " " + sheet.number()
                + (sheet.year() == null ? "" : "-" + sheet.year());
    }

    private static @Nullable String hash(NormEdition edition) {
        return edition.file().map(file -> file.sha256().value()).orElse(null);
    }
}
