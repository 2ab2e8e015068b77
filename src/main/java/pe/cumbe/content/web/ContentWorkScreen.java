package pe.cumbe.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.account.web.MyAgencies;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.content.ContentDesk;
import pe.cumbe.content.ContentKind;
import pe.cumbe.content.ContentState;
import pe.cumbe.content.ContentView;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.web.CurrentRoute;

/** What an agency has written, sent and published. Its filters are part of the address: they name no person. */
@Named("contentWork")
@RequestScoped
public class ContentWorkScreen {

    private static final Permission[] HANDS = {Permission.EDIT_PAGES, Permission.PUBLISH_PAGES};

    private final ContentDesk desk;
    private final Organisation organisation;
    private final MyAgencies mine;
    private final CurrentActor me;
    private final CurrentRoute here;
    private final HttpServletRequest request;
    private @Nullable PageOf<ContentView> found;

    @Inject
    public ContentWorkScreen(
            ContentDesk desk,
            Organisation organisation,
            MyAgencies mine,
            CurrentActor me,
            CurrentRoute here,
            HttpServletRequest request) {
        this.desk = desk;
        this.organisation = organisation;
        this.mine = mine;
        this.me = me;
        this.here = here;
        this.request = request;
    }

    /** A choice of a list. */
    public record Choice(String value, String textKey, boolean chosen) {}

    /** Refuses whoever writes and publishes nowhere, and whoever asks for what is others'. */
    public void open() {
        found = desk.work(getAgency().code(), kind().orElse(null), state().orElse(null), pageNumber(), me.actor());
    }

    public List<AgencyView> getAgencies() {
        return mine.with(HANDS).stream().map(organisation::get).toList();
    }

    /** The one asked for, among one's own; else the first. */
    public AgencyView getAgency() {
        return mine.at(request.getParameter("de"), HANDS);
    }

    public boolean isEditor() {
        return me.actor().may(Permission.EDIT_PAGES, getAgency().code());
    }

    public PageOf<ContentView> getFound() {
        return Objects.requireNonNull(found, "open() was not called");
    }

    public List<ContentView> getItems() {
        return getFound().items();
    }

    public List<ContentKind> getKinds() {
        return ContentKind.begun();
    }

    public List<Choice> getKindChoices() {
        return Arrays.stream(ContentKind.values())
                .map(kind -> new Choice(kind.word(), "ContentKind." + kind.name(), kind().equals(Optional.of(kind))))
                .toList();
    }

    public List<Choice> getStateChoices() {
        return Arrays.stream(ContentState.values())
                .map(state ->
                        new Choice(state.name(), "ContentState." + state.name(), state().equals(Optional.of(state))))
                .toList();
    }

    private Optional<ContentKind> kind() {
        return ContentKind.of(Objects.requireNonNullElse(request.getParameter("tipo"), ""));
    }

    private Optional<ContentState> state() {
        return Arrays.stream(ContentState.values())
                .filter(state -> state.name().equals(request.getParameter("estado")))
                .findFirst();
    }

    private int pageNumber() {
        var asked = request.getParameter("pagina");
        return asked != null && asked.matches("[1-9]\\d{0,4}") ? Integer.parseInt(asked) : 1;
    }

    public String address(int page) {
        return here.getPath() + "?de=" + getAgency().slug()
                + kind().map(kind -> "&tipo=" + kind.word()).orElse("")
                + state().map(state -> "&estado=" + state.name()).orElse("") + "&pagina=" + page;
    }

    public String address(ContentView item) {
        return "/gestion/paginas/" + organisation.get(item.agency()).slug() + "/" + item.id();
    }
}
