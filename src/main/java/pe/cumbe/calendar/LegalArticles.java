package pe.cumbe.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** The two numberings of Ley 27444. */
public interface LegalArticles {

    /** The first day of the text of 2026 (DS 006-2026-JUS). */
    LocalDate RENUMBERED = LocalDate.of(2026, 4, 30);

    /** The article that had that number in the text of 2019, without its paragraph. */
    Optional<LegalArticle> find(String tuo2019);

    /** Adds it, or corrects the one of the same number of 2019. */
    void put(LegalArticle article);

    /**
     * The number to show for an act of that day.
     *
     * @param tuo2019 the article in the text of 2019, with its paragraph if it has one: {@code 145.1}
     */
    default String numberOn(String tuo2019, LocalDate day) {
        if (day.isBefore(RENUMBERED)) {
            return tuo2019;
        }
        var dot = tuo2019.indexOf('.');
        var article = dot < 0 ? tuo2019 : tuo2019.substring(0, dot);
        var paragraph = dot < 0 ? "" : tuo2019.substring(dot);
        return find(article).map(known -> known.current() + paragraph).orElse(tuo2019);
    }
}
