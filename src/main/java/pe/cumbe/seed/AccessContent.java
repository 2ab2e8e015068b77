package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.access.AccessParameter;
import pe.cumbe.access.AccessParameterDesk;

/** The parameters of access to information, from {@code content/access}. */
@ApplicationScoped
public class AccessContent {

    private final ContentFiles files;
    private final AccessParameterDesk desk;

    @Inject
    public AccessContent(ContentFiles files, AccessParameterDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    void load() {
        desk.load(files.rows("access/parameters.json").stream()
                .map(Row::new)
                .map(row -> new AccessParameter(
                        row.text("code"),
                        row.text("value"),
                        row.text("source"),
                        row.confidence("confidence"),
                        row.optional("note")))
                .toList());
    }
}
