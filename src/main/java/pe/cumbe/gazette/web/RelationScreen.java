package pe.cumbe.gazette.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.gazette.EditionReason;
import pe.cumbe.gazette.NormFinder;
import pe.cumbe.norm.NormLibrary;
import pe.cumbe.norm.NormRow;
import pe.cumbe.shared.web.PageErrors;

/** What the norm that is being written does to others: an editor looks for them, adds them and drops them. */
@Named("relationScreen")
@RequestScoped
public class RelationScreen {

    private static final int FOUND = 6;

    private final EditionScreen edition;
    private final NormFinder finder;
    private final NormLibrary library;
    private final PageErrors errors;

    @Inject
    public RelationScreen(EditionScreen edition, NormFinder finder, NormLibrary library, PageErrors errors) {
        this.edition = edition;
        this.finder = finder;
        this.library = library;
        this.errors = errors;
    }

    public void look() {
        var sought = edition.getRelation();
        sought.looked(finder.find(sought.getWords(), FOUND));
        if (sought.getWords().isEmpty()) {
            errors.field("normOther", "field.normOther.error");
        }
    }

    public void relate(String norm) {
        library.rows(List.of(norm)).stream()
                .filter(row -> !norm.equals(edition.getView().norm()))
                .findFirst()
                .ifPresentOrElse(
                        row -> add(norm, row.denomination()),
                        () -> errors.general(EditionReason.RELATION_TO_ITSELF.textKey()));
    }

    /** The portal does not hold it: its name as typed. */
    public void relateUnknown() {
        add(null, edition.getRelation().getWords());
    }

    private void add(@Nullable String norm, String denomination) {
        edition.getForm().getRelations().add(edition.getRelation().to(norm, denomination));
        edition.forgetRelation();
    }

    public void drop(int position) {
        var relations = edition.getForm().getRelations();
        if (position >= 0 && position < relations.size()) {
            relations.remove(position);
        }
    }

    public List<NormRow> getFound() {
        var found = edition.getRelation().found();
        return found.isEmpty() ? List.of() : library.rows(found);
    }
}
