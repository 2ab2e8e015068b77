package pe.cumbe.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.calendar.StatutoryTerms;

/** Reads how long each rule gives, as it stands today. */
@ApplicationScoped
public class DueTermsBook {

    private final StatutoryTerms law;
    private final Items items;

    @Inject
    public DueTermsBook(StatutoryTerms law, Items items) {
        this.law = law;
        this.items = items;
    }

    public DueTerms today() {
        return DueTerms.of(law.all(), items.dueSettings());
    }
}
