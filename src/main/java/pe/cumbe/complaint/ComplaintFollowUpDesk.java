package pe.cumbe.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import pe.cumbe.account.Actor;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.filing.TrackingCode;
import pe.cumbe.filing.TrackingKeys;
import pe.cumbe.shared.Rejected;

/**
 * Where a person opens the complaint with what is on the constancia. An unknown number, a wrong key and a number that
 * cannot be one get the same answer, after the same work: number and key are sealed together and it is looked for by that
 * seal.
 */
@ApplicationScoped
@Transactional
public class ComplaintFollowUpDesk {

    /** Stands in for what cannot be a number or a key, so that it costs the same to look for. */
    private static final ComplaintNumber NO_NUMBER = new ComplaintNumber("R-0-0000-000000");

    private static final TrackingCode NO_KEY = new TrackingCode("00000-00000");

    private final Complaints complaints;
    private final KindRules rules;
    private final Surroundings around;
    private final TrackingKeys keys;
    private final ComplaintJournal journal;
    private final Clock clock;

    @Inject
    public ComplaintFollowUpDesk(
            Complaints complaints,
            KindRules rules,
            Surroundings around,
            TrackingKeys keys,
            ComplaintJournal journal,
            Clock clock) {
        this.complaints = complaints;
        this.rules = rules;
        this.around = around;
        this.keys = keys;
        this.journal = journal;
        this.clock = clock;
    }

    /** The complaint; empty for whatever does not match. */
    public Optional<ComplaintFollowUp> follow(String number, String key) {
        return complaints.openedBy(seal(number, key)).map(this::view);
    }

    /**
     * Completes it, in time. Sent twice, it counts once.
     *
     * @throws Rejected when it does not wait for it, or the two days passed
     */
    public Optional<ComplaintFollowUp> complete(
            String number, String key, SubmissionId submission, String words, List<AttachmentId> files) {
        var found = complaints.holdOpenedBy(seal(number, key));
        found.filter(complaint -> !complaint.isSent(submission)).ifPresent(complaint -> {
            var stored = files.stream()
                    .map(id -> around.file(id).orElseThrow(() -> new Rejected(ComplaintReason.FILE_NOT_FOUND)))
                    .toList();
            var sent = new Complaint.Sent(submission, words, stored);
            journal.tell(Actor.CITIZEN, complaint.complete(sent, hand(complaint)));
        });
        return found.map(this::view);
    }

    /** Withdraws it: it ends here. */
    public Optional<ComplaintFollowUp> withdraw(String number, String key, String words) {
        var found = complaints.holdOpenedBy(seal(number, key));
        found.ifPresent(complaint -> journal.tell(Actor.CITIZEN, complaint.withdraw(words, hand(complaint))));
        return found.map(this::view);
    }

    /** A file of the complaint that the person handed in. */
    public Optional<ComplaintFile> file(String number, String key, String attachment) {
        return follow(number, key).flatMap(view -> view.events().stream()
                .flatMap(event -> event.files().stream())
                .filter(file -> file.id().value().equals(attachment))
                .findFirst());
    }

    private ComplaintFollowUp view(Complaint complaint) {
        var hand = hand(complaint);
        return new FollowUps(hand.today(), hand.days(), hand.rule()).of(complaint);
    }

    private Hand hand(Complaint complaint) {
        return Hand.ofThePerson(clock.instant(), around.days(complaint.agency()), rules.of(complaint.kind()));
    }

    private KeySeal seal(String number, String key) {
        return keys.seal(
                ComplaintNumber.read(number).orElse(NO_NUMBER).value(),
                TrackingCode.read(key).orElse(NO_KEY));
    }
}
