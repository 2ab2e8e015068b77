package pe.cumbe.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pe.cumbe.account.SecondFactorDesk;
import pe.cumbe.account.SignInReason;
import pe.cumbe.shared.web.PageErrors;

/** Where the code of the telephone is typed, or one of the paper. */
@Named("secondStep")
@RequestScoped
public class SecondStepScreen {

    private final SecondFactorDesk desk;
    private final CurrentActor me;
    private final PageErrors errors;
    private String code = "";

    @Inject
    public SecondStepScreen(SecondFactorDesk desk, CurrentActor me, PageErrors errors) {
        this.desk = desk;
        this.me = me;
        this.errors = errors;
    }

    /** Goes on with a new session id when the code is right; else the page again with the reason. */
    public void enter() {
        if (code.isBlank()) {
            errors.field("stepCode", "account.second.error.code");
            return;
        }
        switch (desk.check(me.session(), code)) {
            case IN -> {
                me.renew(me.session());
                Destination.go(Destination.home(me.actor()));
            }
            case WRONG -> errors.field("stepCode", "account.second.error.wrong");
            case WAIT -> errors.field("stepCode", SignInReason.WAIT.textKey());
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
