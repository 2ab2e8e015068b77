package pe.cumbe.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps the days and terms of the law. Each load may be repeated: what is known is corrected, nothing is doubled. */
@ApplicationScoped
@Transactional
public class CalendarDesk {

    private final Holidays holidays;
    private final StatutoryTerms terms;
    private final LegalArticles articles;
    private final Event<CalendarChanged> changed;

    @Inject
    public CalendarDesk(
            Holidays holidays, StatutoryTerms terms, LegalArticles articles, Event<CalendarChanged> changed) {
        this.holidays = holidays;
        this.terms = terms;
        this.articles = articles;
        this.changed = changed;
    }

    /** Deadlines counted after this call's transaction know the new days; those already given to people stay. */
    public void loadHolidays(List<Holiday> days) {
        days.forEach(holidays::put);
        changed.fire(new CalendarChanged());
    }

    public void loadTerms(List<StatutoryTerm> list) {
        list.forEach(terms::put);
    }

    public void loadArticles(List<LegalArticle> list) {
        list.forEach(articles::put);
    }
}
