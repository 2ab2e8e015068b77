package pe.cumbe.access.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.access.AccessOffice;
import pe.cumbe.access.AccessOfficeDesk;
import pe.cumbe.access.AccessRegister;
import pe.cumbe.access.AccessRow;
import pe.cumbe.access.RegisterFigures;
import pe.cumbe.access.RegisterQuery;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.web.PagedScreen;
import pe.cumbe.shared.web.Texts;

/** The queue of a dependency's requests for information, part by part, and how the dependency is doing. */
@Named("accessQueue")
@ViewScoped
public class AccessQueueScreen extends PagedScreen<AccessRow> {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 40;

    private final AccessOfficeDesk desk;
    private final AccessRegister register;
    private final AnsweringAgency agency;
    private final CurrentActor me;
    private final Texts texts;

    private String part = AccessOffice.OWED.name();

    @Inject
    public AccessQueueScreen(
            AccessOfficeDesk desk, AccessRegister register, AnsweringAgency agency, CurrentActor me, Texts texts) {
        this.desk = desk;
        this.register = register;
        this.agency = agency;
        this.me = me;
        this.texts = texts;
    }

    @Override
    protected PageOf<AccessRow> read(int page) {
        return desk.queue(me.actor(), agency.code(), AccessOffice.valueOf(part), page, SIZE);
    }

    public RegisterFigures getFigures() {
        return register.figures(new RegisterQuery(agency.code(), null, null));
    }

    public List<SelectItem> getParts() {
        return Arrays.stream(AccessOffice.values())
                .map(one -> new SelectItem(one.name(), texts.of(one)))
                .toList();
    }

    public String getPart() {
        return part;
    }

    public void setPart(@Nullable String chosenPart) {
        part = Arrays.stream(AccessOffice.values())
                .map(Enum::name)
                .filter(name -> name.equals(chosenPart))
                .findFirst()
                .orElse(AccessOffice.OWED.name());
    }
}
