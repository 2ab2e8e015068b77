package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import pe.cumbe.account.AccountChanged.Kind;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.ServerKeys;
import pe.cumbe.shared.ServerVault;

/**
 * The second step of signing in (docs/adr/0019): a person joins a telephone, types its codes from then on, or one of ten
 * on paper, and another account manager takes the step away when both are lost.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class SecondFactorDesk {

    static final int RECOVERY_CODES = 10;
    private static final String PURPOSE = "second-factor";

    private final Accounts accounts;
    private final AccountSessions sessions;
    private final SecondFactors factors;
    private final AccountLetters letters;
    private final ServerVault vault;
    private final ServerKeys keys;
    private final Event<AccountChanged> changes;
    private final Clock clock;

    @Inject
    public SecondFactorDesk(
            Accounts accounts,
            AccountSessions sessions,
            SecondFactors factors,
            AccountLetters letters,
            ServerVault vault,
            ServerKeys keys,
            Event<AccountChanged> changes,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.letters = letters;
        this.vault = vault;
        this.keys = keys;
        this.changes = changes;
        this.clock = clock;
    }

    /** What came of a code. */
    public enum Outcome {
        IN,
        WRONG,
        /** Too many wrong ones: it was not even looked at. */
        WAIT
    }

    /** A fresh secret to be shown once, until a code of the telephone confirms it. */
    public byte[] invent() {
        return Totp.invent();
    }

    /**
     * Joins the telephone that shows this code; the codes on paper that are given back are shown this once. One that was
     * joined before is replaced, and only a session that typed its code may. Refuses with a {@link SignInReason}.
     */
    public List<String> enrol(SignedIn who, byte[] secret, String code) {
        var session = session(who);
        var account = existing(who.username());
        if (account.hasSecondFactor() && !session.isSecondStepDone()) {
            throw new Rejected(SignInReason.CODE_FIRST);
        }
        var now = clock.instant();
        var step = Totp.step(secret, code.replaceAll("\\s", ""), now);
        if (step.isEmpty()) {
            throw new Rejected(SignInReason.CODE_WRONG);
        }
        factors.remove(who.username());
        var shown = new ArrayList<String>();
        var kept = new ArrayList<RecoveryCode>();
        while (shown.size() < RECOVERY_CODES) {
            var paper = Passwords.oneTime();
            shown.add(paper);
            kept.add(new RecoveryCode(who.username(), seal(who.username(), paper)));
        }
        factors.add(new SecondFactor(who.username(), vault.lock(PURPOSE, secret), step.getAsLong()), kept);
        account.joinSecondFactor(now);
        session.doSecondStep();
        changes.fire(new AccountChanged(account.bareActor(), Kind.SECOND_FACTOR_JOINED, who.username()));
        return shown;
    }

    /** Looks at a code of the telephone, or of the paper. Throws nothing: a refusal would take the count back. */
    public Outcome check(SignedIn who, String typed) {
        var now = clock.instant();
        var held = factors.hold(who.username());
        if (held.isEmpty() || held.get().isHeld(now)) {
            return held.isEmpty() ? Outcome.WRONG : Outcome.WAIT;
        }
        var factor = held.get();
        var code = typed.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        if (isCodeOfNow(factor, code) || isUnusedPaper(factor, code)) {
            session(who).doSecondStep();
            var account = existing(who.username());
            changes.fire(new AccountChanged(account.bareActor(), Kind.SIGNED_IN, who.username()));
            return Outcome.IN;
        }
        factor.noteFailure(now);
        changes.fire(new AccountChanged(Actor.CITIZEN, Kind.SECOND_STEP_FAILED, who.username()));
        return Outcome.WRONG;
    }

    private boolean isCodeOfNow(SecondFactor factor, String code) {
        var step = Totp.step(vault.unlock(PURPOSE, factor.lockedSecret()), code, clock.instant());
        if (step.isEmpty() || factor.isSpent(step.getAsLong())) {
            return false;
        }
        factor.spend(step.getAsLong());
        return true;
    }

    private boolean isUnusedPaper(SecondFactor factor, String code) {
        var seal = seal(factor.username(), code);
        var paper = factors.codes(factor.username()).stream()
                .filter(one -> one.seal().equals(seal) && !one.isUsed())
                .findFirst();
        paper.ifPresent(one -> {
            one.use(clock.instant());
            factor.forgive();
            changes.fire(new AccountChanged(
                    existing(factor.username()).bareActor(), Kind.RECOVERY_CODE_USED, factor.username()));
        });
        return paper.isPresent();
    }

    /** How many codes on paper still serve. */
    public long papersLeft(Actor actor) {
        return factors.codes(actor.username()).stream()
                .filter(code -> !code.isUsed())
                .count();
    }

    /** Takes the second step away from somebody who lost telephone and paper; their sessions end, and they are told. */
    public void reset(String username, Actor actor) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        if (username.equals(actor.username())) {
            throw new Rejected(AccountReason.OWN_ACCOUNT);
        }
        var account = accounts.findForUpdate(username)
                .filter(one -> !one.isClosed() && one.hasSecondFactor())
                .orElseThrow(() -> new Rejected(AccountReason.NO_SECOND_FACTOR));
        factors.remove(username);
        account.dropSecondFactor();
        letters.secondFactorRemoved(account);
        changes.fire(new AccountChanged(actor, Kind.SECOND_FACTOR_RESET, username));
    }

    private AccountSession session(SignedIn who) {
        return sessions.find(who.session())
                .filter(session -> !session.isClosed() && session.username().equals(who.username()))
                .orElseThrow(() -> new Rejected(SignInReason.SESSION_OVER));
    }

    private Account existing(String username) {
        return accounts.findForUpdate(username)
                .orElseThrow(() -> new IllegalStateException("an account that was there is gone"));
    }

    private String seal(String username, String paper) {
        return HexFormat.of()
                .formatHex(keys.hmac(
                        "recovery-code",
                        username.getBytes(StandardCharsets.UTF_8),
                        paper.replace("-", "").getBytes(StandardCharsets.UTF_8)));
    }
}
