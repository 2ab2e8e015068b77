package pe.cumbe.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pe.cumbe.account.SignInDesk;

/** The way out, by POST. */
@Named("signOut")
@RequestScoped
public class SignOutScreen {

    private final CurrentActor me;
    private final SignInDesk desk;

    @Inject
    public SignOutScreen(CurrentActor me, SignInDesk desk) {
        this.me = me;
        this.desk = desk;
    }

    /** Ends the session on the server; the door says that it did. */
    public void leave() {
        var actor = me.actor();
        if (actor.isSignedIn()) {
            desk.noteSignOut(actor, me.session());
        }
        me.end();
        Destination.go("/gestion/ingreso?salida=1");
    }
}
