package pe.cumbe.backoffice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.mail.LetterRow;
import pe.cumbe.mail.LetterStatus;
import pe.cumbe.mail.MailDesk;
import pe.cumbe.mail.MailStanding;
import pe.cumbe.mail.Postman;
import pe.cumbe.shared.PageOf;

/**
 * Letters that wait, left or could not be sent, for whoever manages accounts or portals. Nobody reads what they say, nor
 * the whole address.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class OutboxDesk {

    private final MailDesk mail;
    private final Postman postman;
    private final ActsRecord acts;

    @Inject
    public OutboxDesk(MailDesk mail, Postman postman, ActsRecord acts) {
        this.mail = mail;
        this.postman = postman;
        this.acts = acts;
    }

    /** Newest first, twenty a page counted from 1. */
    public PageOf<LetterRow> list(LetterStatus status, int page, Actor actor) {
        require(actor);
        return mail.list(status, page);
    }

    public long count(LetterStatus status, Actor actor) {
        require(actor);
        return mail.count(status);
    }

    /** How many could not be sent and wait for somebody to look. */
    public long countResendable(Actor actor) {
        require(actor);
        return mail.countResendable();
    }

    /** How letters leave at this moment. */
    public MailStanding standing(Actor actor) {
        require(actor);
        return postman.standing();
    }

    /** Tries once more what could not be sent. Refuses with a {@link pe.cumbe.mail.MailReason}. */
    public void resend(String code, Actor actor) {
        require(actor);
        var letter = mail.resend(code);
        acts.enter(
                actor,
                new Act("LETTER_RESENT", null, code, null, letter.template().name()));
    }

    private static void require(Actor actor) {
        if (!actor.mayAnywhere(Permission.MANAGE_PORTALS)) {
            actor.require(Permission.MANAGE_ACCOUNTS);
        }
    }
}
