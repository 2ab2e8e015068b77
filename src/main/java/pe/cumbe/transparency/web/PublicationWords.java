package pe.cumbe.transparency.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Texts;
import pe.cumbe.transparency.Compliance;
import pe.cumbe.transparency.ItemStanding;
import pe.cumbe.transparency.Period;
import pe.cumbe.transparency.PublicationView;

/** Periods, figures and standings in words. */
@Named("publicationWords")
@ApplicationScoped
public class PublicationWords {

    private final Texts texts;

    @Inject
    public PublicationWords(Texts texts) {
        this.texts = texts;
    }

    /** «noviembre de 2026», «4.º trimestre de 2026». */
    public String period(Period period) {
        var year = Integer.toString(period.start().getYear());
        var month = period.start().getMonthValue();
        return switch (period.form()) {
            case DAY -> SpanishDates.plainDate(period.start());
            case MONTH -> SpanishDates.plainDate(period.start()).replaceFirst("^1 de ", "");
            case QUARTER -> texts.of("transparencia.text.quarter", (month - 1) / 3 + 1, year);
            case HALF_YEAR -> texts.of("transparencia.text.halfYear", (month - 1) / 6 + 1, year);
            case YEAR -> year;
        };
    }

    /** «12 de 40». */
    public String figure(Compliance compliance) {
        return texts.of("transparencia.text.figure", compliance.complies(), compliance.applicable());
    }

    /** «Tabla · setiembre de 2026, al 30 de setiembre de 2026». */
    public String brief(PublicationView publication) {
        return texts.of(
                "transparencia.text.brief",
                texts.of(publication.kind()),
                period(publication.period()),
                SpanishDates.plainDate(publication.cutOff()));
    }

    /** The name under which a table is downloaded: {@code dre-3.1-2026-T3.csv}. */
    public String fileName(PublicationView publication) {
        return publication.agency().value().toLowerCase(Locale.ROOT)
                + "-" + publication.item()
                + "-" + publication.period().name()
                + "-v" + publication.number() + ".csv";
    }

    public String style(ItemStanding standing) {
        return switch (standing) {
            case UP_TO_DATE -> "etq ok";
            case OVERDUE, LATE -> "etq mal-e";
            case NO_DATA, NOTICE -> "etq av";
        };
    }
}
