package pe.cumbe;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.cumbe.access.AccessNumber;
import pe.cumbe.access.AccessOffice;
import pe.cumbe.access.AccessOfficeDesk;
import pe.cumbe.access.AccessRef;
import pe.cumbe.access.AccessVerb;
import pe.cumbe.access.Deed;
import pe.cumbe.access.DirectAccessDesk;
import pe.cumbe.access.NoteDirectAccess;
import pe.cumbe.account.AccountRequestDesk;
import pe.cumbe.account.AccountReviewDesk;
import pe.cumbe.account.Actor;
import pe.cumbe.account.AskForAccount;
import pe.cumbe.account.Grant;
import pe.cumbe.account.LeavingDesk;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.account.Role;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.FileKind;
import pe.cumbe.attachment.Fingerprint;
import pe.cumbe.casefile.CaseDesk;
import pe.cumbe.casefile.CaseNumber;
import pe.cumbe.casefile.CasePayment;
import pe.cumbe.casefile.CaseQueue;
import pe.cumbe.casefile.CaseRef;
import pe.cumbe.casefile.Decision;
import pe.cumbe.casefile.Outcome;
import pe.cumbe.casefile.QueueFilter;
import pe.cumbe.casefile.ReceptionDesk;
import pe.cumbe.casefile.Referral;
import pe.cumbe.casefile.SubmissionChannel;
import pe.cumbe.casefile.SubmitRequest;
import pe.cumbe.complaint.AttentionDesk;
import pe.cumbe.complaint.ComplaintAct;
import pe.cumbe.complaint.ComplaintAnswer;
import pe.cumbe.complaint.ComplaintDoor;
import pe.cumbe.complaint.ComplaintKind;
import pe.cumbe.complaint.ComplaintNumber;
import pe.cumbe.complaint.ComplaintRef;
import pe.cumbe.complaint.LateWorkDesk;
import pe.cumbe.content.ContentDesk;
import pe.cumbe.content.ContentKind;
import pe.cumbe.content.ContentPlan;
import pe.cumbe.content.ContentRef;
import pe.cumbe.content.ContentText;
import pe.cumbe.content.ExaminationDesk;
import pe.cumbe.content.FourEyesDesk;
import pe.cumbe.content.NewContent;
import pe.cumbe.content.PictureDesk;
import pe.cumbe.content.PreviewLinkDesk;
import pe.cumbe.content.ScheduleDesk;
import pe.cumbe.content.TranslationDesk;
import pe.cumbe.content.UpkeepDesk;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.IdentityDocument;
import pe.cumbe.filing.NoticeAddress;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.gazette.EditionRef;
import pe.cumbe.gazette.EditionState;
import pe.cumbe.gazette.EditionView;
import pe.cumbe.gazette.GazetteDesk;
import pe.cumbe.gazette.NormSheet;
import pe.cumbe.linkcheck.LinkCheckDesk;
import pe.cumbe.media.MediaDesk;
import pe.cumbe.media.MediaIntake;
import pe.cumbe.media.MediaRef;
import pe.cumbe.media.PictureSize;
import pe.cumbe.media.UploadDesk;
import pe.cumbe.nationalbook.NationalBookDesk;
import pe.cumbe.nationalbook.NationalState;
import pe.cumbe.nationalbook.NewNational;
import pe.cumbe.nationalbook.NewPaper;
import pe.cumbe.nationalbook.PaperMeans;
import pe.cumbe.payment.NewPayment;
import pe.cumbe.payment.PaidFor;
import pe.cumbe.payment.PaymentDesk;
import pe.cumbe.payment.Soles;
import pe.cumbe.shared.Language;
import pe.cumbe.shared.Slug;
import pe.cumbe.transparency.NewPublication;
import pe.cumbe.transparency.PublicationDesk;
import pe.cumbe.transparency.PublicationKind;
import pe.cumbe.upgrade.ConflictDesk;

/**
 * For each pair of dependencies and each role: listing, opening, changing, downloading and previewing what belongs to the
 * other is refused at the desk, and every refusal is on record. One line of {@link #doors} is one thing that somebody
 * could try; whoever opens a room adds its doors.
 */
class OthersThingsIT extends Slice {

    private static final List<AgencyCode> AGENCIES =
            List.of(new AgencyCode("DRE"), AgencyCode.REGION, new AgencyCode("DIRESA"));

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final CaseNumber CASE = new CaseNumber("000781-2026-000001");
    private static final ComplaintNumber COMPLAINT = new ComplaintNumber("R-DRE-2026-000001");
    private static final AccessNumber REQUEST = new AccessNumber("SAIP-DRE-2026-000001");
    private static final AttachmentId FILE = new AttachmentId("file0000000000000000000001");

    /** What a desk does in a dependency that no role of a dependency may do anyway, each with its reason. */
    private static final Map<String, String> NO_DOOR = Map.ofEntries(
            entry("ActsReader.search", "the auditor reads the record of all of them"),
            entry("ActsReader.each", "the same"),
            entry("AccountDesk.grant", "whoever manages accounts does so in all of them"),
            entry("PortalDesk.open", "whoever manages portals does so in all of them"),
            entry("ClosingDesk.preview", "the same"),
            entry("ClosingDesk.close", "the same"),
            entry("ClosingDesk.successors", "the same"),
            entry("AddressDesk.move", "the same"),
            entry("HostDesk.of", "the same"),
            entry("HostDesk.map", "the same"),
            entry("HostDesk.unmap", "the same"),
            entry("PortalDesk.reachAt", "the same"),
            entry("LinkCheckDesk.oversee", "the same"),
            entry("PortalDesk.paint", "the same"),
            entry("PortalDesk.find", "the same"),
            entry("OpeningDesk.open", "the same"),
            entry("FourEyesDesk.excuse", "the same"),
            entry("FourEyesDesk.end", "the same"),
            entry("FourEyesDesk.given", "the same"),
            entry("RegimeDesk.set", "the same"),
            entry("RegimeDesk.history", "the same"),
            entry("PlantingDesk.plant", "what the template brings, for whoever manages portals"),
            entry("PlantingDesk.replant", "the same"),
            entry("PlantingDesk.uproot", "the same"),
            entry("PlantingDesk.textOf", "the same"),
            entry("PlantingDesk.mayReturnTo", "the same"),
            entry("ContentDesk.markAsDemo", "the first day, for the system"),
            entry("NormDesk.publish", "GazetteDesk.publish has asked; no page calls it"));

    @Inject
    private BeanManager beans;

    @Inject
    private CaseQueue queue;

    @Inject
    private CaseDesk cases;

    @Inject
    private ReceptionDesk reception;

    @Inject
    private PublicationDesk transparency;

    @Inject
    private TranslationDesk translations;

    @Inject
    private ContentDesk content;

    @Inject
    private PictureDesk pictures;

    @Inject
    private MediaDesk library;

    @Inject
    private MediaIntake bringing;

    @Inject
    private UploadDesk uploads;

    @Inject
    private FourEyesDesk fourEyes;

    @Inject
    private UpkeepDesk upkeep;

    @Inject
    private PreviewLinkDesk previews;

    @Inject
    private ScheduleDesk schedule;

    @Inject
    private ExaminationDesk examination;

    @Inject
    private ConflictDesk conflicts;

    @Inject
    private LinkCheckDesk links;

    @Inject
    private GazetteDesk gazette;

    @Inject
    private PaymentDesk payments;

    @Inject
    private AttentionDesk complaints;

    @Inject
    private NationalBookDesk book;

    @Inject
    private LateWorkDesk lateWork;

    @Inject
    private AccountRequestDesk accounts;

    @Inject
    private LeavingDesk leavings;

    @Inject
    private AccountReviewDesk reviews;

    @Inject
    private AccessOfficeDesk requests;

    @Inject
    private DirectAccessDesk window;

    @Inject
    private Organisation organisation;

    @PersistenceContext
    private EntityManager entityManager;

    private List<Door> doors = List.of();

    /** What somebody of {@code roles} does in their own dependency, tried in another. */
    private record Door(Set<Role> roles, String what, Attempt attempt) {}

    private interface Attempt {
        void in(AgencyCode agency, Actor actor);
    }

    @BeforeEach
    void openDoors() {
        var all = new ArrayList<Door>();
        var seers = Set.of(Role.RECEPTION, Role.EVALUATOR, Role.DECIDING_AUTHORITY);
        add(all, seers, "list cases", (a, who) -> queue.rows(who, a, QueueFilter.OPEN, "", 1, 10));
        add(all, seers, "open a case", (a, who) -> cases.open(who, a, CASE));
        add(all, seers, "download a file of a case", (a, who) -> cases.file(who, a, CASE, FILE));
        add(all, Set.of(Role.RECEPTION), "admit a case", (a, who) -> reception.admit(who, at(a)));
        add(all, Set.of(Role.RECEPTION), "observe a case", (a, who) -> reception.observe(who, at(a), "Falta algo."));
        add(all, Set.of(Role.RECEPTION), "issue a key", (a, who) -> reception.issueKey(who, at(a), "99127788"));
        add(
                all,
                Set.of(Role.RECEPTION),
                "refer a case",
                (a, who) -> cases.refer(who, at(a), new Referral(a, "", "Va.")));
        add(
                all,
                Set.of(Role.RECEPTION),
                "note a payment",
                (a, who) -> cases.registerPayment(who, at(a), new CasePayment("x", soles(), "1", LocalDate.EPOCH)));
        add(all, seers, "print the receipt of a case", (a, who) -> reception.receptionReceipt(who, at(a)));
        add(all, Set.of(Role.RECEPTION), "register a paper", (a, who) -> reception.registerOnPaper(who, asked(a)));
        add(
                all,
                Set.of(Role.RECEPTION),
                "receive at the window",
                (a, who) -> reception.receive(who, asked(a), SubmissionChannel.COUNTER));
        add(
                all,
                Set.of(Role.RECEPTION),
                "register a withdrawal",
                (a, who) -> cases.registerWithdrawal(who, at(a), "x"));
        add(
                all,
                Set.of(Role.RECEPTION),
                "register a reconsideration",
                (a, who) -> cases.registerReconsideration(who, at(a), "x", List.of()));
        add(
                all,
                Set.of(Role.RECEPTION),
                "register an appeal",
                (a, who) -> cases.registerAppeal(who, at(a), AgencyCode.REGION, "x", List.of()));
        add(all, Set.of(Role.EVALUATOR), "ask for more", (a, who) -> cases.requireInformation(who, at(a), "Más."));
        add(all, Set.of(Role.EVALUATOR), "declare it abandoned", (a, who) -> cases.declareAbandoned(who, at(a), "x"));
        add(
                all,
                Set.of(Role.DECIDING_AUTHORITY),
                "issue a document",
                (a, who) -> cases.issueDocument(who, at(a), "R.D. 1", FILE));
        add(all, Set.of(Role.EVALUATOR), "evaluate a case", (a, who) -> cases.startEvaluation(who, at(a)));
        add(all, Set.of(Role.EVALUATOR), "draft an answer", (a, who) -> cases.draftResolution(who, at(a), "Sí."));
        add(
                all,
                Set.of(Role.EVALUATOR),
                "notify an answer",
                (a, who) -> cases.notifyAnswer(who, at(a), LocalDate.EPOCH, "En persona."));
        add(
                all,
                Set.of(Role.DECIDING_AUTHORITY),
                "decide a case",
                (a, who) -> cases.resolve(who, at(a), new Decision(Outcome.GRANTED, "R.D. 1", "Sí.", FILE)));
        add(
                all,
                Set.of(Role.DECIDING_AUTHORITY),
                "decide an appeal",
                (a, who) -> cases.decideAppeal(who, at(a), new Decision(Outcome.GRANTED, "R.D. 1", "Sí.", FILE)));

        var coordinator = Set.of(Role.TRANSPARENCY_COORDINATOR);
        add(all, coordinator, "list items", (a, who) -> transparency.items(view(a), who));
        add(all, coordinator, "publish an item", (a, who) -> transparency.publish(publication(a), who));

        var writers = Set.of(Role.EDITOR, Role.PUBLISHER);
        add(all, writers, "list pages", (a, who) -> content.work(a, null, null, 1, who));
        add(all, writers, "open a page", (a, who) -> content.open(a, 1, who));
        add(all, writers, "read the history of a page", (a, who) -> content.history(a, 1, who));
        add(all, writers, "learn whose hand was in a page", (a, who) -> content.hadAHandIn(a, 1, who));
        add(all, writers, "see a picture", (a, who) -> pictures.find(a, 1, who));
        add(all, writers, "list a library", (a, who) -> library.list(a, 1, who));
        add(all, writers, "learn what a library uses", (a, who) -> library.inUse(a, who));
        add(all, writers, "choose a picture", (a, who) -> library.pictures(a, who));
        add(all, writers, "open a file of a library", (a, who) -> library.open(a, "x", who));
        add(all, writers, "see a picture of a library", (a, who) -> library.picture(a, "x", 1, PictureSize.SMALL, who));
        add(all, writers, "download a document of a library", (a, who) -> library.document(a, "x", 1, who));
        add(
                all,
                Set.of(Role.EDITOR),
                "bring a file",
                (a, who) -> bringing.take(a, "x", InputStream.nullInputStream(), who));
        add(all, Set.of(Role.EDITOR), "begin to send a file", (a, who) -> uploads.begin(a, "x", 1, who));
        add(all, Set.of(Role.EDITOR), "go on sending a file", (a, who) -> uploads.hold(a, new UUID(1, 1), who));
        add(
                all,
                Set.of(Role.EDITOR),
                "bring a file that came in pieces",
                (a, who) -> uploads.deliver(a, new UUID(1, 1), "/x", who));
        add(
                all,
                Set.of(Role.EDITOR),
                "replace a file",
                (a, who) -> bringing.replace(file(a), "x", InputStream.nullInputStream(), who));
        add(all, Set.of(Role.EDITOR), "describe a file", (a, who) -> library.describe(file(a), "x", "x", false, who));
        add(all, Set.of(Role.EDITOR), "take a file out", (a, who) -> library.remove(file(a), who));
        add(all, writers, "see whether four eyes are excused", (a, who) -> fourEyes.inForce(a, who));
        add(all, writers, "see how often a page is looked at", (a, who) -> upkeep.of(a, 1, who));
        add(all, Set.of(Role.EDITOR), "say how often", (a, who) -> upkeep.lookEvery(a, 1, 30, who));
        add(all, Set.of(Role.EDITOR), "note that a page was looked at", (a, who) -> upkeep.looked(a, 1, who));
        add(all, writers, "list the links to a draft", (a, who) -> previews.serving(a, 1, who));
        add(all, writers, "make a link to a draft", (a, who) -> previews.make(a, 1, 1, 7, who));
        add(all, writers, "revoke a link to a draft", (a, who) -> previews.revoke(a, 1, 1, who));
        add(all, writers, "examine a page", (a, who) -> examination.examine(a, text(), Language.SPANISH, who));
        add(all, writers, "see what is missing in a language", (a, who) -> translations.of(a, 1, who));
        add(
                all,
                Set.of(Role.EDITOR),
                "begin a page in a language",
                (a, who) -> translations.begin(a, 1, Language.AWAJUN, who));
        add(all, writers, "read why something stays in a page", (a, who) -> examination.reasons(a, 1, who));
        add(all, Set.of(Role.EDITOR), "recall a page", (a, who) -> content.recall(item(a), who));
        add(all, writers, "preview a page", (a, who) -> content.preview(a, 1, 1, who));
        add(all, Set.of(Role.EDITOR), "begin a page", (a, who) -> content.start(page(a), who));
        add(all, Set.of(Role.EDITOR), "write a page", (a, who) -> content.write(item(a), "x", text(), who));
        add(all, Set.of(Role.EDITOR), "restore a page", (a, who) -> content.restore(item(a), 1, who));
        add(all, Set.of(Role.EDITOR), "send a page", (a, who) -> content.send(item(a), who));
        add(all, Set.of(Role.EDITOR), "look at its links", (a, who) -> links.toLookAt(a, who));
        add(
                all,
                Set.of(Role.EDITOR),
                "keep its broken links",
                (a, who) -> links.keep(a, List.of(), Map.of(), Set.of(), who));
        add(all, Set.of(Role.EDITOR), "read its broken links", (a, who) -> links.report(a, who));
        add(all, Set.of(Role.EDITOR), "count its broken links", (a, who) -> links.count(a, who));
        add(all, Set.of(Role.EDITOR), "list conflicts", (a, who) -> conflicts.open(a, who));
        add(all, Set.of(Role.EDITOR), "open a conflict", (a, who) -> conflicts.find(a, 1, who));
        add(all, Set.of(Role.EDITOR), "settle a conflict", (a, who) -> conflicts.keepOurs(a, 1, 0, who));
        add(all, Set.of(Role.EDITOR), "settle it in words", (a, who) -> conflicts.say(a, 1, 0, Map.of(), who));
        add(all, Set.of(Role.EDITOR), "keep a picture", (a, who) -> pictures.keep(a, FILE, who));
        add(all, Set.of(Role.PUBLISHER), "publish a page", (a, who) -> content.publish(item(a), who));
        add(
                all,
                Set.of(Role.PUBLISHER),
                "approve a page for a date",
                (a, who) -> schedule.approve(item(a), ContentPlan.NONE, who));
        add(all, Set.of(Role.PUBLISHER), "take a date away", (a, who) -> schedule.unschedule(item(a), who));
        add(
                all,
                Set.of(Role.PUBLISHER),
                "set the end of a page",
                (a, who) -> schedule.withdrawAt(item(a), null, "", who));
        add(all, Set.of(Role.PUBLISHER), "give a page back", (a, who) -> content.giveBack(item(a), "No.", who));
        add(all, Set.of(Role.PUBLISHER), "withdraw a page", (a, who) -> content.withdraw(item(a), "No.", who));

        var normHands = Set.of(Role.NORMS_EDITOR, Role.PUBLISHER);
        add(all, normHands, "list norms", (a, who) -> gazette.rows(view(a), Set.of(), who));
        add(all, normHands, "list published norms", (a, who) -> gazette.own(view(a), List.of(), who));
        add(all, normHands, "see the twins of a norm", (a, who) -> gazette.twins(view(a), draft(a), who));
        add(all, Set.of(Role.NORMS_EDITOR), "correct a norm", (a, who) -> gazette.correct(view(a), "x", who));
        add(
                all,
                Set.of(Role.NORMS_EDITOR),
                "save a norm apart",
                (a, who) -> gazette.saveApart(edition(a), norm(), who));
        add(all, Set.of(Role.NORMS_EDITOR), "attach a file", (a, who) -> gazette.attach(edition(a), signed(), who));
        add(all, Set.of(Role.NORMS_EDITOR), "discard a norm", (a, who) -> gazette.discard(edition(a), who));
        add(all, Set.of(Role.PUBLISHER), "give a norm back", (a, who) -> gazette.sendBack(edition(a), "No.", who));
        add(all, normHands, "open a norm", (a, who) -> gazette.open(view(a), 1, who));
        add(all, Set.of(Role.NORMS_EDITOR), "begin a norm", (a, who) -> gazette.begin(view(a), norm(), who));
        add(all, Set.of(Role.NORMS_EDITOR), "write a norm", (a, who) -> gazette.save(edition(a), norm(), who));
        add(all, Set.of(Role.NORMS_EDITOR), "send a norm", (a, who) -> gazette.send(edition(a), who));
        add(all, Set.of(Role.PUBLISHER), "publish a norm", (a, who) -> gazette.publish(edition(a), who));
        add(all, Set.of(Role.PUBLISHER), "withdraw a norm", (a, who) -> gazette.withdraw(view(a), "x", "No.", who));

        var treasury = Set.of(Role.TREASURY);
        add(all, treasury, "list payments", (a, who) -> payments.of(who, a, MARCH, 1, 10));
        add(all, treasury, "add payments up", (a, who) -> payments.total(who, a, MARCH));
        add(all, treasury, "download payments", (a, who) -> payments.each(who, a, MARCH, payment -> {}));

        add(
                all,
                Set.of(Role.RECEPTION),
                "note a payment of a case",
                (a, who) -> payments.note(paid(a, PaidFor.CASE), who));
        add(
                all,
                Set.of(Role.ACCESS_OFFICER),
                "note a payment of a request",
                (a, who) -> payments.note(paid(a, PaidFor.ACCESS_REQUEST), who));

        var complaintHands = Set.of(Role.COMPLAINTS_OFFICER, Role.HEAD);
        add(all, complaintHands, "open a complaint", (a, who) -> complaints.open(who, a, COMPLAINT));
        add(all, complaintHands, "download a file of a complaint", (a, who) -> complaints.file(who, a, COMPLAINT, "x"));
        add(
                all,
                complaintHands,
                "answer a complaint",
                (a, who) -> complaints.act(who, complaint(a), ComplaintAnswer.of(ComplaintAct.ACCEPT, "Sí.")));
        var attending = Set.of(Role.COMPLAINTS_OFFICER);
        add(
                all,
                attending,
                "list complaints",
                (a, who) -> complaints.queue(who, a, ComplaintDoor.ATTENTION, true, 1, 10));
        add(
                all,
                complaintHands,
                "begin a reply from a template",
                (a, who) -> complaints.templates(who, a, ComplaintKind.INQUIRY));
        add(
                all,
                attending,
                "copy the national book",
                (a, who) -> book.copy(who, a, "1-2026", 1, NationalState.ARCHIVED, LocalDate.EPOCH, "Va."));
        add(all, attending, "tick off a sheet", (a, who) -> book.copied(who, a, "L-1", "1-2026", null));
        add(all, attending, "learn who denounced", (a, who) -> complaints.unseal(who, complaint(a), "Quiero saber."));
        add(all, attending, "read the mirror", (a, who) -> book.mirror(who, a));
        add(all, attending, "read what came on paper", (a, who) -> book.papers(who, a));
        add(all, attending, "note what came on paper", (a, who) -> book.receive(who, paper(a)));
        add(all, attending, "note a national complaint", (a, who) -> book.register(who, national(a)));
        var head = Set.of(Role.HEAD);
        add(all, head, "list quejas", (a, who) -> complaints.queue(who, a, ComplaintDoor.SUPERIOR, true, 1, 10));
        add(all, head, "list late complaints", (a, who) -> lateWork.complaints(who, a));
        add(all, head, "list accounts", (a, who) -> leavings.people(a, who));
        add(all, head, "say when somebody leaves", (a, who) -> leavings.leaveAgency(a, "x", null, who));
        add(all, head, "look at a review", (a, who) -> reviews.sheet(a, who));
        add(all, head, "learn when it is due", (a, who) -> reviews.due(a, who));
        add(all, head, "review the accounts", (a, who) -> reviews.submit(a, Map.of(), who));
        add(all, head, "list what was asked", (a, who) -> accounts.of(a, who));
        add(all, head, "ask for an account", (a, who) -> accounts.ask(newcomer(a), who));
        add(all, head, "withdraw what was asked", (a, who) -> accounts.withdraw(a, 1, who));
        add(all, head, "list late cases", (a, who) -> queue.late(who, a));

        var access = Set.of(Role.ACCESS_OFFICER);
        add(all, access, "list requests", (a, who) -> requests.queue(who, a, AccessOffice.ALL, 1, 10));
        add(all, access, "open a request", (a, who) -> requests.open(who, a, REQUEST));
        add(all, access, "download a file of a request", (a, who) -> requests.file(who, a, REQUEST, "x"));
        add(
                all,
                access,
                "answer a request",
                (a, who) -> requests.act(who, request(a), AccessVerb.DELIVER, Deed.saying("Va.")));
        add(
                all,
                access,
                "preview an answer",
                (a, who) -> requests.check(who, request(a), AccessVerb.DELIVER, Deed.saying("Va.")));
        add(all, access, "sum a request up", (a, who) -> requests.summarise(who, request(a), "Resumen."));
        var day = LocalDate.EPOCH;
        add(all, access, "list direct accesses", (a, who) -> window.queue(who, a, 1, 10));
        add(all, access, "count direct accesses", (a, who) -> window.waiting(who, a));
        add(all, access, "open a direct access", (a, who) -> window.open(who, a, REQUEST));
        add(all, access, "note a direct access", (a, who) -> window.note(who, a, visit()));
        add(all, access, "show a direct access", (a, who) -> window.show(who, request(a), day, "Planos", ""));
        add(all, access, "note a signature", (a, who) -> window.conform(who, request(a), day));
        add(all, access, "leave a direct access", (a, who) -> window.leave(who, request(a), day, ""));
        add(all, access, "publish an answer", (a, who) -> requests.publish(who, request(a), "Título", "Sí."));
        doors = all;
    }

    @Test
    void what_belongs_to_another_dependency_is_refused_and_the_refusal_is_on_record() throws Exception {
        var tried = 0;
        var faults = new ArrayList<String>();
        for (var mine : AGENCIES) {
            for (var other : AGENCIES) {
                for (var door : mine.equals(other) ? List.<Door>of() : doors) {
                    for (var role : door.roles()) {
                        var actor = actor(role, mine);
                        tried++;
                        knock(door, other, actor, faults);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(tried).isGreaterThan(300);
    }

    /** Who works for the whole region works on portals, accounts, kiosks or records: not on what an office attends. */
    @Test
    void a_role_of_the_whole_region_is_no_key_to_what_an_office_attends() throws Exception {
        var faults = new ArrayList<String>();
        for (var role : Role.values()) {
            if (role.regionWide()) {
                for (var door : doors) {
                    knock(door, AGENCIES.get(0), actor(role, null), faults);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void every_role_of_a_dependency_has_its_doors_here() {
        for (var role : Role.values()) {
            if (!role.regionWide() && role != Role.KIOSK_OPERATOR) {
                assertThat(doors).as(role.name()).anyMatch(door -> door.roles().contains(role));
            }
        }
    }

    /** A desk method that nobody tries to use on another dependency's things is a hole in this list. */
    @Test
    void whatever_a_desk_does_for_somebody_in_a_dependency_has_its_door_here() throws Exception {
        var desks = desks();
        var closed = new TreeSet<String>();
        for (var door : doors) {
            var role = door.roles().iterator().next();
            try {
                door.attempt().in(AGENCIES.get(1), actor(role, AGENCIES.get(0)));
            } catch (NotAllowed refused) {
                closed.add(refusedAt(refused, desks));
            }
            startAgain();
        }
        var without = new TreeSet<String>();
        for (var desk : desks.values()) {
            for (var method : desk.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && asksWhoAndWhere(method)) {
                    without.add(name(desk.getName(), method.getName()));
                }
            }
        }
        assertThat(without).hasSizeGreaterThan(80).containsAll(NO_DOOR.keySet());
        without.removeAll(closed);
        assertThat(without).containsExactlyInAnyOrderElementsOf(NO_DOOR.keySet());
    }

    /** Every bean of ours with transactions of its own, by the name of its class. */
    private Map<String, Class<?>> desks() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.getName().startsWith("pe.cumbe."))
                .filter(type ->
                        type.isAnnotationPresent(Transactional.class) || type.isAnnotationPresent(TellsRefusals.class))
                .collect(Collectors.toMap(Class::getName, type -> type, (one, same) -> one));
    }

    private static boolean asksWhoAndWhere(Method method) {
        var types = List.of(method.getParameterTypes());
        return types.contains(Actor.class) && types.stream().anyMatch(OthersThingsIT::saysWhere);
    }

    private static boolean saysWhere(Class<?> type) {
        return type == AgencyCode.class
                || (type.isRecord()
                        && Arrays.stream(type.getRecordComponents()).anyMatch(part -> saysWhere(part.getType())));
    }

    /** The desk that was called, seen from outside, and its method. */
    private static String refusedAt(NotAllowed refused, Map<String, Class<?>> desks) {
        var called = "";
        for (var frame : refused.getStackTrace()) {
            var type = frame.getClassName().split("\\$", 2)[0];
            if (desks.containsKey(type)) {
                called = name(type, frame.getMethodName());
            }
        }
        return called;
    }

    private static String name(String type, String method) {
        return type.substring(type.lastIndexOf('.') + 1) + "." + method;
    }

    private void knock(Door door, AgencyCode agency, Actor actor, List<String> faults) throws Exception {
        var who = actor.username() + " tries to " + door.what() + " in " + agency.value();
        var before = refusals(actor);
        try {
            door.attempt().in(agency, actor);
            faults.add(who + ": let in");
        } catch (NotAllowed refused) {
            // as it should be
        } catch (RuntimeException other) {
            faults.add(who + ": " + other);
        }
        startAgain();
        if (refusals(actor) != before + 1) {
            faults.add(who + ": not on record");
        }
    }

    private long refusals(Actor actor) {
        return ((Number) entityManager
                        .createNativeQuery("SELECT COUNT(*) FROM act WHERE kind = 'ACCESS_REFUSED' AND username = ?")
                        .setParameter(1, actor.username())
                        .getSingleResult())
                .longValue();
    }

    private static void add(List<Door> all, Set<Role> roles, String what, Attempt attempt) {
        all.add(new Door(roles, what, attempt));
    }

    private static Actor actor(Role role, @Nullable AgencyCode agency) {
        var name = "ajena." + role.name().toLowerCase(Locale.ROOT) + (agency == null ? "" : "." + agency.value());
        return new Actor(name, "Ajena", List.of(new Grant(role, agency, null)));
    }

    private static AskForAccount newcomer(AgencyCode agency) {
        return new AskForAccount(
                agency, "Ajena", "x@example.pe", "Cargo", Set.of(Role.EDITOR), LocalDate.EPOCH, null, "x");
    }

    private AgencyView view(AgencyCode agency) {
        return organisation.get(agency);
    }

    private static SubmitRequest asked(AgencyCode agency) {
        return new SubmitRequest(
                SubmissionId.fresh(),
                agency,
                new Slug("escrito-libre"),
                new Applicant(IdentityDocument.DNI, "99127788", "Ajena"),
                NoticeAddress.byEmail("ajena@example.pe", null),
                "Pido algo.",
                List.of(),
                List.of(),
                List.of(),
                null,
                1);
    }

    private static CaseRef at(AgencyCode agency) {
        return new CaseRef(agency, CASE, 1);
    }

    private static ComplaintRef complaint(AgencyCode agency) {
        return new ComplaintRef(agency, COMPLAINT, 1);
    }

    private static NoteDirectAccess visit() {
        return new NoteDirectAccess(
                new Applicant(IdentityDocument.DNI, "99127788", "Rosa Prueba"), "x", "x", false, LocalDate.EPOCH);
    }

    private static AccessRef request(AgencyCode agency) {
        return new AccessRef(agency, REQUEST, 1);
    }

    private static NewPaper paper(AgencyCode agency) {
        return new NewPaper(agency, "L-1", PaperMeans.PAPER, "Sede", LocalDate.EPOCH, false);
    }

    private static NewNational national(AgencyCode agency) {
        return new NewNational(agency, "1-2026", "Sede", null, LocalDate.EPOCH, false);
    }

    private static MediaRef file(AgencyCode agency) {
        return new MediaRef(agency, "x", 1);
    }

    private static ContentRef item(AgencyCode agency) {
        return new ContentRef(agency, 1, 1);
    }

    private EditionRef edition(AgencyCode agency) {
        return new EditionRef(view(agency), 1, 1);
    }

    private static EditionView draft(AgencyCode agency) {
        return new EditionView(
                1,
                1,
                agency,
                null,
                1,
                EditionState.DRAFT,
                norm(),
                null,
                "ajena",
                Instant.EPOCH,
                null,
                Set.of(),
                null,
                null);
    }

    private static AttachmentView signed() {
        return new AttachmentView(FILE, "norma.pdf", FileKind.PDF, 1, new Fingerprint("0".repeat(64)), Instant.EPOCH);
    }

    private static NewPayment paid(AgencyCode agency, PaidFor what) {
        return new NewPayment(agency, what, CASE.value(), "Copias", soles(), "1", LocalDate.EPOCH);
    }

    private static NormSheet norm() {
        return NormSheet.blank("RDRS");
    }

    private static ContentText text() {
        return ContentText.of("Horario", "", "De 8 a 4.");
    }

    private static NewContent page(AgencyCode agency) {
        return new NewContent(agency, ContentKind.PAGE, "horario", "f0", text());
    }

    private static Soles soles() {
        return Soles.read("1").orElseThrow();
    }

    private static NewPublication publication(AgencyCode agency) {
        return new NewPublication(
                agency, "PTE-01", PublicationKind.NO_MOVEMENT, LocalDate.EPOCH, "", "", "", "Ajena", "");
    }
}
