package pe.cumbe.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.Organisation;
import pe.cumbe.content.EditorStart;
import pe.cumbe.content.EditorStartDesk;
import pe.cumbe.content.StartRow;
import pe.cumbe.shared.SpanishDates;

/** An editor's part of the first screen. */
@Named("editorStart")
@RequestScoped
public class EditorStartScreen {

    private final EditorStartDesk desk;
    private final Organisation organisation;
    private final CurrentActor me;
    private @Nullable EditorStart start;

    @Inject
    public EditorStartScreen(EditorStartDesk desk, Organisation organisation, CurrentActor me) {
        this.desk = desk;
        this.organisation = organisation;
        this.me = me;
    }

    /** A list with the key of its title. */
    public record Part(String title, List<StartRow> rows) {}

    public boolean isEditor() {
        return !me.actor().agenciesWith(Permission.EDIT_PAGES).isEmpty();
    }

    /** The lists that are not empty. */
    public List<Part> getParts() {
        var found = start();
        return List.of(
                        new Part("content.start.title.returned", found.returned()),
                        new Part("content.start.title.due", found.due()),
                        new Part("content.start.title.drafts", found.drafts()),
                        new Part("content.start.title.expiring", found.expiring()))
                .stream()
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    private EditorStart start() {
        if (start == null) {
            start = desk.of(me.actor());
        }
        return start;
    }

    public String address(StartRow row) {
        return "/gestion/paginas/" + organisation.get(row.agency()).slug() + "/" + row.id();
    }

    public String when(StartRow row) {
        var since = row.since();
        var at = row.at();
        return since != null ? SpanishDates.longDate(since) : at == null ? "" : SpanishDates.moment(at);
    }

    public String agency(StartRow row) {
        return organisation.get(row.agency()).acronym();
    }
}
