package pe.cumbe.access.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.account.web.MyAgencies;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;

/** The dependency for which an officer of access to information is at work on a screen, one of theirs. */
@Named("answeringAgency")
@ViewScoped
public class AnsweringAgency implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Organisation organisation;
    private final MyAgencies mine;
    private final CurrentActor me;

    private String agency = "";

    @Inject
    public AnsweringAgency(Organisation organisation, MyAgencies mine, CurrentActor me) {
        this.organisation = organisation;
        this.mine = mine;
        this.me = me;
    }

    /** Refuses whoever answers for no dependency. */
    public void enter() {
        me.actor().require(Permission.ANSWER_ACCESS);
        if (agency.isEmpty()) {
            agency = mine.chosenOrFirst(null, Permission.ANSWER_ACCESS).value();
        }
    }

    AgencyCode code() {
        return new AgencyCode(agency);
    }

    public String getName() {
        return organisation.get(code()).name();
    }

    public String getSlug() {
        return organisation.get(code()).slug().value();
    }

    public List<SelectItem> getChoices() {
        return mine.choices(Permission.ANSWER_ACCESS);
    }

    public String getChosen() {
        return agency;
    }

    /** Only one of this person's: what is typed into the form is no dependency of theirs. */
    public void setChosen(@Nullable String chosenAgency) {
        mine.chosen(chosenAgency, Permission.ANSWER_ACCESS).ifPresent(code -> agency = code.value());
    }
}
