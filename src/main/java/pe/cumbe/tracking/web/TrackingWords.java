package pe.cumbe.tracking.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.calendar.StatutoryTerms;
import pe.cumbe.calendar.TermCode;
import pe.cumbe.casefile.FiledDocument;
import pe.cumbe.casefile.MovementKind;
import pe.cumbe.casefile.Outcome;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Megabytes;
import pe.cumbe.shared.web.Texts;
import pe.cumbe.tracking.TrackingView.DateLine;
import pe.cumbe.tracking.TrackingView.Todo;

/** A case in the words its person reads. Officers preview with the same words. */
@Named("trackingWords")
@ApplicationScoped
public class TrackingWords {

    private final Organisation organisation;
    private final StatutoryTerms terms;
    private final Texts texts;

    @Inject
    public TrackingWords(Organisation organisation, StatutoryTerms terms, Texts texts) {
        this.organisation = organisation;
        this.terms = terms;
        this.texts = texts;
    }

    public String agency(AgencyCode code) {
        return organisation.find(code).map(agency -> agency.name()).orElse(code.value());
    }

    public String moment(Instant at) {
        return SpanishDates.moment(at);
    }

    /** The same for machines, to the second. */
    public String machine(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public String day(LocalDate day) {
        return SpanishDates.longDate(day);
    }

    public String size(FiledDocument file) {
        return Megabytes.of(file.size());
    }

    /** «Hazlo hasta el jueves 12 de marzo de 2026. Te quedan 2 días hábiles.» */
    public String until(Todo todo) {
        var left =
                switch (todo.daysLeft()) {
                    case 0 -> texts.get("seguimiento.index.text.today");
                    case 1 -> texts.get("seguimiento.index.text.oneDay");
                    default -> texts.of("seguimiento.index.text.days", todo.daysLeft());
                };
        return texts.of("seguimiento.index.text.until", day(todo.until()), left);
    }

    /** What can be said of the day of answer, in a sentence or two. */
    public String date(DateLine line) {
        return switch (line.kind()) {
            case STOPPED, TO_CONFIRM, NONE -> texts.of(line.kind());
            case BY -> texts.of("DateKind.BY", told(line), length(line));
            default ->
                line.day() == null ? "" : texts.of("DateKind." + line.kind().name(), told(line));
        };
    }

    /** «La resuelve el superior en 3 días hábiles.» */
    public String getSuperior() {
        var length = terms.length(TermCode.LPAG_QUEJA_RES);
        return texts.of("seguimiento.index.text.superior", length.amount() + " " + texts.of(length.unit()));
    }

    /** «Aprobamos tu solicitud»: the decision in plain words; its legal name is on the document. */
    public String outcome(Outcome outcome) {
        return texts.get("seguimiento.index.outcome." + outcome.name());
    }

    /** What stands before the words of a movement: the person's own, how it was notified, or why. */
    public String label(MovementKind kind) {
        if (kind.isByThePerson()) {
            return texts.get("seguimiento.index.label.wrote");
        }
        if (kind == MovementKind.PAYMENT_NOTED) {
            return texts.get("seguimiento.index.label.paid");
        }
        return texts.get(
                kind == MovementKind.NOTIFIED ? "seguimiento.index.label.how" : "seguimiento.index.label.reason");
    }

    private String told(DateLine line) {
        return day(Objects.requireNonNull(line.day()));
    }

    private String length(DateLine line) {
        var term = line.term();
        return term == null ? "" : texts.of("seguimiento.index.text.term", term.amount() + " " + texts.of(term.unit()));
    }
}
