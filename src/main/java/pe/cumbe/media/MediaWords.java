package pe.cumbe.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Slug;

/** Words for the addresses of files: made of their names, nobody's yet. */
@ApplicationScoped
public class MediaWords {

    private static final int LONGEST = 70;
    private static final int MOST_TRIES = 1_000;

    private final MediaFiles files;

    @Inject
    public MediaWords(MediaFiles files) {
        this.files = files;
    }

    String free(AgencyCode agency, String title) {
        var folded = Slug.fold(title);
        var cut = folded.length() <= LONGEST ? folded : Slug.fold(folded.substring(0, LONGEST));
        var base = cut.isEmpty() ? "archivo" : cut;
        for (int number = 1; number < MOST_TRIES; number++) {
            var word = number == 1 ? base : base + "-" + number;
            if (files.find(agency, word).isEmpty()) {
                return word;
            }
        }
        throw new Rejected(MediaReason.CHANGED_MEANWHILE);
    }
}
