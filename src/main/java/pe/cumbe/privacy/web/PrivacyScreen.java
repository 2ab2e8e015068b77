package pe.cumbe.privacy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.audit.ActRow;
import pe.cumbe.audit.ActsReader;
import pe.cumbe.privacy.RetentionDesk;
import pe.cumbe.privacy.RetentionLine;
import pe.cumbe.shared.web.Chosen;

/** The desk of the officer of personal data: who may enter it, what will be purged, and who looked at what. */
@Named("privacyScreen")
@ViewScoped
public class PrivacyScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RetentionDesk retention;
    private final ActsReader acts;
    private final CurrentActor me;

    private String subject = "";
    private String looked = "";

    @Inject
    public PrivacyScreen(RetentionDesk retention, ActsReader acts, CurrentActor me) {
        this.retention = retention;
        this.acts = acts;
        this.me = me;
    }

    /** Refuses whoever is not the officer of personal data. */
    public void enter() {
        me.actor().require(Permission.PROTECT_PERSONAL_DATA);
    }

    /** «Ver quién miró». */
    public void look() {
        looked = subject;
    }

    /** Who looked at what has that number. */
    public List<ActRow> getViewers() {
        return looked.isEmpty() ? List.of() : acts.viewers(looked, me.actor());
    }

    public boolean isLooked() {
        return !looked.isEmpty();
    }

    public List<RetentionLine> getRetention() {
        return retention.plan(me.actor());
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String typed) {
        var plain = Chosen.plain(typed);
        subject = plain.length() > 60 ? plain.substring(0, 60) : plain;
    }
}
