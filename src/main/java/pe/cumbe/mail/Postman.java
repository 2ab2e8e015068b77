package pe.cumbe.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import pe.cumbe.shared.Settings;
import pe.cumbe.shared.SmtpServer;

/**
 * Takes letters to the mail server: as soon as one was posted, and every some seconds those whose rest is over. Whoever
 * posts never waits for this.
 */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final long ROUND_SECONDS = 20;

    private final LetterWorker worker;
    private final LetterSafe safe;
    private final LetterWriter writer;
    private final SmtpCarrier carrier;
    private final Settings settings;
    private final ReentrantLock oneRound = new ReentrantLock();
    private volatile MailStanding last = MailStanding.IDLE;

    @Resource
    private ManagedScheduledExecutorService background;

    @Inject
    @SuppressWarnings("NullAway.Init")
    public Postman(LetterWorker worker, LetterSafe safe, LetterWriter writer, SmtpCarrier carrier, Settings settings) {
        this.worker = worker;
        this.safe = safe;
        this.writer = writer;
        this.carrier = carrier;
        this.settings = settings;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        var unused = background.scheduleWithFixedDelay(this::round, ROUND_SECONDS, ROUND_SECONDS, TimeUnit.SECONDS);
        var unusedToo = background.scheduleWithFixedDelay(this::tidy, 1, 60, TimeUnit.MINUTES);
    }

    void posted(@Observes(during = TransactionPhase.AFTER_SUCCESS) LetterPosted posted) {
        background.execute(this::round);
    }

    /** How letters leave at this moment. */
    public MailStanding standing() {
        return settings.smtp().isEmpty() ? MailStanding.OFF : last;
    }

    /** Takes away everything that is due. */
    void round() {
        if (!oneRound.tryLock()) {
            // somebody is on it, and looks for more before going home
            return;
        }
        try {
            var server = settings.smtp();
            if (server.isPresent()) {
                deliver(server.get());
            }
        } catch (RuntimeException e) {
            last = MailStanding.FAILING;
            LOG.log(Level.SEVERE, "letters could not be taken to the mail server", e);
        } finally {
            oneRound.unlock();
        }
    }

    private void deliver(SmtpServer server) {
        for (var claimed = worker.claim(); claimed.isPresent(); claimed = worker.claim()) {
            deliver(claimed.get(), server);
        }
    }

    private void deliver(ClaimedLetter letter, SmtpServer server) {
        try {
            carrier.carry(read(letter), server);
            worker.sent(letter);
            last = MailStanding.WORKING;
        } catch (NotDelivered e) {
            worker.notSent(letter, e.problem(), e.reply());
            note(letter, e);
        }
    }

    private WrittenLetter read(ClaimedLetter letter) throws NotDelivered {
        try {
            return writer.write(letter.code(), safe.unlock(letter.template(), letter.content()), letter.postedAt());
        } catch (IllegalStateException e) {
            throw new NotDelivered(DeliveryProblem.UNREADABLE, "", e);
        }
    }

    /** No address and no word of the server, which may repeat it. */
    private void note(ClaimedLetter letter, NotDelivered why) {
        if (why.problem() == DeliveryProblem.UNREACHABLE || why.problem() == DeliveryProblem.NOT_LET_IN) {
            last = MailStanding.FAILING;
        }
        LOG.log(Level.WARNING, "letter {0} did not leave: {1}", new Object[] {letter.code(), why.problem()});
    }

    /** Puts aside what no longer serves, and wipes what old letters said. */
    void tidy() {
        try {
            for (int some = 1; some > 0; some = worker.putAside() + worker.wipe()) {
                LOG.fine("old letters are put in order");
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "old letters could not be put in order", e);
        }
    }
}
