package pe.cumbe.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.casefile.CaseNumber;
import pe.cumbe.filing.NumberSeries;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.filing.TrackingKeys;
import pe.cumbe.nationalbook.RegimeView;
import pe.cumbe.nationalbook.Regimes;
import pe.cumbe.shared.Rejected;
import pe.cumbe.tracking.LateCase;

/** Where anybody files a complaint or one of its sisters. Nobody signs in. */
@ApplicationScoped
@Transactional
public class ComplaintDesk {

    private final Complaints complaints;
    private final Identities identities;
    private final IdentitySafe safe;
    private final KindRules rules;
    private final Regimes regimes;
    private final Surroundings around;
    private final NumberSeries series;
    private final TrackingKeys keys;
    private final ComplaintJournal journal;
    private final Clock clock;

    @Inject
    public ComplaintDesk(
            Complaints complaints,
            Identities identities,
            IdentitySafe safe,
            KindRules rules,
            Regimes regimes,
            Surroundings around,
            NumberSeries series,
            TrackingKeys keys,
            ComplaintJournal journal,
            Clock clock) {
        this.complaints = complaints;
        this.identities = identities;
        this.safe = safe;
        this.rules = rules;
        this.regimes = regimes;
        this.around = around;
        this.series = series;
        this.keys = keys;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the law says of a kind, for whoever is about to file one. */
    public KindRule rule(ComplaintKind kind) {
        return rules.of(kind);
    }

    /** Under which regime that dependency receives reclamos today. */
    public RegimeView regime(AgencyCode agency) {
        return regimes.current(agency, Hand.dayOf(clock.instant()));
    }

    /** What would block it; empty when it can be filed. */
    public List<ComplaintReason> objections(FileComplaint asked) {
        return new FilingObjections(around, rules.of(asked.kind()), regime(asked.agency())).to(asked);
    }

    /** Who decides a queja about that dependency. */
    public AgencyCode superior(AgencyCode agency) {
        return around.superior(agency);
    }

    /** The late case a queja begins from; empty when number and key open none, or it is not late. */
    public Optional<LateCase> lateCase(String number, String key) {
        return around.lateCase(number, key);
    }

    /**
     * Files it. Sending the same submission again, even at the same instant, gives the same constancia.
     *
     * @throws Rejected with the {@linkplain #objections objections}, or when a file is not there
     */
    public ComplaintReceipt file(FileComplaint asked) {
        series.claim(asked.submission());
        var known = complaints.filedAs(asked.submission());
        if (known.isPresent()) {
            return receipt(known.get());
        }
        var objections = objections(asked);
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        return receipt(enter(asked));
    }

    /** The constancia of a submission, as often as whoever holds its id asks for it. */
    public Optional<ComplaintReceipt> receiptOf(SubmissionId submission) {
        return complaints.filedAs(submission).map(this::receipt);
    }

    /** Marks one that the first day made up: every page says so and no figure counts it. */
    public void markAsDemo(SubmissionId submission) {
        complaints.filedAs(submission).orElseThrow().markAsDemo();
    }

    private Complaint enter(FileComplaint asked) {
        var late = Optional.ofNullable(asked.proof()).map(proof -> lateCase(proof.number(), proof.key())
                .orElseThrow(() -> new Rejected(ComplaintReason.CASE_NOT_LATE)));
        var kind = asked.kind();
        var agency = late.map(LateCase::at).orElse(asked.agency());
        var rule = rules.of(kind);
        var hand = Hand.ofThePerson(clock.instant(), around.days(agency), rule);
        var person = person(asked, late.orElse(null), rule);
        var year = hand.today().getYear();
        var number = ComplaintNumber.of(agency, year, series.next(ComplaintNumber.series(agency), year));
        var key = keys.key(asked.submission(), 1);
        var complaint = new Complaint(
                new Filed(
                        number,
                        asked.submission(),
                        keys.seal(number.value(), key),
                        kind,
                        asked.motive(),
                        agency,
                        kind.goesToTheSuperior() ? around.superior(agency) : agency,
                        asked.what().strip(),
                        caseNumber(asked, late.orElse(null)),
                        kind.isSealed() ? null : person,
                        rule.collection() == null ? AnswerChannel.PAGE : asked.channel(),
                        asked.files().stream()
                                .map(id ->
                                        around.file(id).orElseThrow(() -> new Rejected(ComplaintReason.FILE_NOT_FOUND)))
                                .toList()),
                hand);
        complaints.add(complaint);
        if (kind.isSealed() && person != null) {
            identities.add(safe.lock(number, person));
        }
        journal.tell(Actor.CITIZEN, complaint.filed());
        return complaint;
    }

    private static @Nullable Complainant person(FileComplaint asked, @Nullable LateCase late, KindRule rule) {
        if (late != null) {
            return new Complainant(late.documentType(), late.documentNumber(), late.name(), late.email());
        }
        if (asked.anonymous() && rule.mayBeAnonymous()) {
            return null;
        }
        var type = Complainant.documentOf(asked.document()).orElseThrow();
        return new Complainant(type, Complainant.fold(asked.document()), asked.name(), asked.email());
    }

    private static @Nullable String caseNumber(FileComplaint asked, @Nullable LateCase late) {
        if (!asked.kind().goesToTheSuperior()) {
            return null;
        }
        return late != null
                ? late.number().value()
                : CaseNumber.read(asked.caseNumber()).map(CaseNumber::value).orElseThrow();
    }

    private ComplaintReceipt receipt(Complaint complaint) {
        var rule = rules.of(complaint.kind());
        return new ComplaintReceipt(
                complaint.number(),
                keys.key(complaint.submission(), 1),
                complaint.kind(),
                complaint.agency(),
                complaint.kind().goesToTheSuperior() ? around.superior(complaint.agency()) : complaint.agency(),
                complaint.filedAt,
                around.days(complaint.agency()).answer(complaint.clock().countedFrom(), rule),
                around.days(complaint.agency()).length(rule.answer()),
                rule.confidence().isConfirmed(),
                complaint.collectBy(around.days(complaint.agency()), rule).orElse(null),
                complaint.caseNumber,
                complaint.what,
                complaint.kind().isSealed() && !identities.has(complaint.number()),
                complaint.filesOf(complaint.movements.get(0)));
    }
}
