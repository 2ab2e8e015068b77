package pe.cumbe.transparency.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Megabytes;
import pe.cumbe.shared.web.Texts;
import pe.cumbe.transparency.AgencyItem;
import pe.cumbe.transparency.Compliance;
import pe.cumbe.transparency.DueWarning;
import pe.cumbe.transparency.ItemStanding;
import pe.cumbe.transparency.Period;
import pe.cumbe.transparency.PublicationView;
import pe.cumbe.transparency.PublishedFile;

/** Periods, figures and standings in words. */
@Named("publicationWords")
@ApplicationScoped
public class PublicationWords {

    private final Texts texts;
    private final Clock clock;

    @Inject
    public PublicationWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
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

    /** «PDF, 1,2 MB». */
    public String weight(PublishedFile file) {
        return texts.of("transparencia.text.weight", texts.of(file.kind()), Megabytes.of(file.size()));
    }

    /** «Lo firma Rosa Demo, jefa de abastecimiento, el lunes 23 de noviembre de 2026»; empty for what nobody signs. */
    public String signature(PublicationView publication) {
        var who = publication.signedBy();
        return who == null
                ? ""
                : texts.of("transparencia.text.signed", who, SpanishDates.longDate(publication.publishedAt()));
    }

    /** How near the last day is: «Venció hace 3 días», «Vence hoy», «Vence en 5 días». */
    public String press(AgencyItem item) {
        var today = LocalDate.now(clock);
        var since = item.overdueSince();
        var next = item.nextDue();
        if (since != null) {
            return texts.of("transparencia.text.overdue", ChronoUnit.DAYS.between(since, today));
        }
        return next == null ? "" : texts.of("transparencia.text.left", ChronoUnit.DAYS.between(today, next));
    }

    public String style(DueWarning warning) {
        return warning == DueWarning.OVERDUE || warning == DueWarning.TWO_DAYS ? "etq mal-e" : "etq av";
    }

    public String style(ItemStanding standing) {
        return switch (standing) {
            case UP_TO_DATE -> "etq ok";
            case OVERDUE, LATE -> "etq mal-e";
            case NO_DATA, NOTICE -> "etq av";
        };
    }
}
