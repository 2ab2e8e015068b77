package pe.cumbe.nationalbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.shared.Rejected;

/**
 * Where the officer of a dependency watches its reclamos of the national book, and copies there what came on paper or by
 * other means within two working days.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class NationalBookDesk {

    private static final int MOST = 200;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SEAT = 200;

    private final NationalBook book;
    private final BookRooms around;
    private final ActsRecord acts;
    private final Clock clock;

    @Inject
    public NationalBookDesk(NationalBook book, BookRooms around, ActsRecord acts, Clock clock) {
        this.book = book;
        this.around = around;
        this.acts = acts;
        this.clock = clock;
    }

    /** The mirror: what falls due first, first. */
    public List<NationalRow> mirror(Actor actor, AgencyCode agency) {
        actor.require(Permission.ATTEND_COMPLAINTS, agency);
        var days = around.days(agency);
        return book.of(agency, MOST).stream().map(one -> one.row(today(), days)).toList();
    }

    /** What is to be copied, the latest first. */
    public List<PaperRow> papers(Actor actor, AgencyCode agency) {
        actor.require(Permission.ATTEND_COMPLAINTS, agency);
        var days = around.days(agency);
        return book.papersOf(agency, MOST).stream()
                .map(one -> one.row(today(), days))
                .toList();
    }

    /** Mirrors one that somebody filed in the national book. */
    public void register(Actor actor, NewNational asked) {
        actor.require(Permission.ATTEND_COMPLAINTS, asked.agency());
        var objections =
                objections(asked.number(), asked.seat(), asked.registeredOn(), BookReason.NATIONAL_NUMBER_MISSING);
        var motive = asked.motive();
        if (motive == null || !ComplaintMotive.OF_SERVICE.contains(motive)) {
            objections.add(BookReason.MOTIVE_MISSING);
        }
        if (objections.isEmpty() && book.has(asked.agency(), asked.number().strip())) {
            objections.add(BookReason.NATIONAL_NUMBER_TAKEN);
        }
        refuse(objections);
        mirror(asked, Objects.requireNonNull(motive), actor);
    }

    private void mirror(NewNational asked, ComplaintMotive motive, Actor actor) {
        var due = around.days(asked.agency()).national(asked.registeredOn());
        book.add(new NationalComplaint(asked, motive, due, actor.username(), clock.instant()));
        enter(
                actor,
                "NATIONAL_COMPLAINT_ENTERED",
                asked.agency(),
                asked.number().strip(),
                null);
    }

    /** Copies how it stands now in the national book. */
    public void copy(
            Actor actor,
            AgencyCode agency,
            String number,
            long version,
            NationalState state,
            @Nullable LocalDate answeredOn,
            String answer) {
        actor.require(Permission.ATTEND_COMPLAINTS, agency);
        if (answeredOn != null && answeredOn.isAfter(today())) {
            throw new Rejected(BookReason.DAY_TO_COME);
        }
        var held = book.hold(agency, number).orElseThrow(() -> new Rejected(BookReason.NOT_FOUND));
        if (held.version() != version) {
            throw new Rejected(BookReason.STALE);
        }
        held.copy(state, answeredOn, answer, around.days(agency), clock.instant());
        enter(actor, "NATIONAL_COMPLAINT_COPIED", agency, number, state.name());
    }

    /** Puts what came on paper or by other means in the queue. */
    public void receive(Actor actor, NewPaper asked) {
        actor.require(Permission.ATTEND_COMPLAINTS, asked.agency());
        var objections = objections(asked.code(), asked.seat(), asked.receivedOn(), BookReason.CODE_MISSING);
        if (objections.isEmpty() && book.hasPaper(asked.agency(), asked.code().strip())) {
            objections.add(BookReason.CODE_TAKEN);
        }
        refuse(objections);
        var due = around.days(asked.agency()).copy(asked.receivedOn());
        book.add(new PaperComplaint(asked, due, actor.username(), clock.instant()));
        enter(actor, "PAPER_COMPLAINT_RECEIVED", asked.agency(), asked.code().strip(), null);
    }

    /** It stands in the national book now, under that number; the mirror shows it too. */
    public void copied(Actor actor, AgencyCode agency, String code, String number, @Nullable ComplaintMotive motive) {
        actor.require(Permission.ATTEND_COMPLAINTS, agency);
        var paper = book.holdPaper(agency, code).orElseThrow(() -> new Rejected(BookReason.NOT_FOUND));
        var plain = number.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw new Rejected(BookReason.NATIONAL_NUMBER_MISSING);
        }
        if (motive == null || !ComplaintMotive.OF_SERVICE.contains(motive)) {
            throw new Rejected(BookReason.MOTIVE_MISSING);
        }
        if (book.has(agency, plain)) {
            throw new Rejected(BookReason.NATIONAL_NUMBER_TAKEN);
        }
        paper.copied(plain, today(), clock.instant());
        enter(actor, "PAPER_COMPLAINT_COPIED", agency, code, plain);
        mirror(new NewNational(agency, plain, paper.seat(), motive, paper.receivedOn(), paper.isDemo()), motive, actor);
    }

    private List<BookReason> objections(String name, String seat, LocalDate day, BookReason missing) {
        var found = new ArrayList<BookReason>();
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            found.add(missing);
        }
        if (seat.isBlank() || seat.strip().length() > LONGEST_SEAT) {
            found.add(BookReason.SEAT_MISSING);
        }
        if (day.isAfter(today())) {
            found.add(BookReason.DAY_TO_COME);
        }
        return found;
    }

    private static void refuse(List<BookReason> objections) {
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void enter(Actor actor, String kind, AgencyCode agency, String subject, @Nullable String after) {
        acts.enter(actor, new Act(kind, agency, subject, null, after));
    }
}
