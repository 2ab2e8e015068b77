package pe.cumbe.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Language;

/** Something that is read in Spanish, and how it stands in each other language. */
public record TranslationRow(AgencyCode agency, long id, ContentKind kind, String title, List<Cell> cells) {

    public TranslationRow {
        cells = List.copyOf(cells);
    }

    /**
     * One language of it.
     *
     * @param item where it is written; null where nobody began
     */
    public record Cell(Language language, TranslationStanding standing, @Nullable Long item) {}
}
