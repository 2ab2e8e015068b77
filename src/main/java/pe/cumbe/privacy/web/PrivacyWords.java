package pe.cumbe.privacy.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.FileKind;
import pe.cumbe.calendar.StatutoryTerm;
import pe.cumbe.calendar.StatutoryTerms;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.privacy.ClaimView;
import pe.cumbe.privacy.DataRight;
import pe.cumbe.privacy.Incident;
import pe.cumbe.privacy.PrivacyDesk;
import pe.cumbe.privacy.PrivacyNotice;
import pe.cumbe.privacy.RetentionRule;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Texts;

/** Personal data in the words people read. */
@Named("privacyWords")
@ApplicationScoped
public class PrivacyWords {

    private final PrivacyDesk desk;
    private final StatutoryTerms terms;
    private final Texts texts;

    @Inject
    public PrivacyWords(PrivacyDesk desk, StatutoryTerms terms, Texts texts) {
        this.desk = desk;
        this.terms = terms;
        this.texts = texts;
    }

    /**
     * A form's notice as the standing page tells it.
     *
     * @param kept «30 días», «por confirmar»: how long what it gathers is kept
     */
    public record Told(PrivacyNotice.View notice, String kept) {}

    public List<Told> getNotices() {
        var rules = desk.rules();
        return desk.notices().stream()
                .map(notice -> new Told(notice, kept(notice.retention(), rules)))
                .toList();
    }

    private String kept(String kind, List<RetentionRule.View> rules) {
        return rules.stream()
                .filter(rule -> rule.kind().equals(kind))
                .findFirst()
                .map(this::kept)
                .orElseGet(() -> texts.get("shared.confirm"));
    }

    public String kept(RetentionRule.View rule) {
        var days = rule.days();
        if (days == null) {
            return texts.get("shared.confirm");
        }
        var told = texts.of("datos.text.days", days);
        return rule.confirmed() ? told : told + " (" + texts.get("shared.confirm") + ")";
    }

    /** «Ver los datos que tienen de mí (20 días hábiles)». */
    public List<SelectItem> getRights() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get("tramites.solicitar.label.choose")));
        Arrays.stream(DataRight.values())
                .forEach(right -> items.add(new SelectItem(right.name(), texts.of(right) + " (" + term(right) + ")")));
        return items;
    }

    public String term(DataRight right) {
        return told(terms.length(right.term()));
    }

    private static TermLength length(DataRight right, List<StatutoryTerm> known) {
        return known.stream()
                .filter(term -> term.code().equals(right.term()))
                .findFirst()
                .flatMap(term -> Optional.ofNullable(term.length()))
                .orElseThrow();
    }

    private String told(TermLength length) {
        return length.amount() + " " + texts.of(length.unit());
    }

    /** The rights with their terms, as the standing page tells them. */
    public List<String> getAllRights() {
        var known = terms.all();
        return Arrays.stream(DataRight.values())
                .map(right -> texts.of(right) + ": " + told(length(right, known)))
                .toList();
    }

    public List<SelectItem> getNoteKinds() {
        return Arrays.stream(Incident.NoteKind.values())
                .filter(kind -> kind != Incident.NoteKind.WHAT)
                .map(kind -> new SelectItem(kind.name(), texts.of(kind)))
                .toList();
    }

    public String getAccept() {
        return FileKind.accepted();
    }

    public String moment(Instant at) {
        return SpanishDates.moment(at);
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : SpanishDates.longDate(day);
    }

    /** What the person can count on. */
    public String date(ClaimView view) {
        return switch (view.status()) {
            case RECEIVED -> texts.of("acceso.date.by", day(view.dueOn()));
            case WAITING -> texts.get("acceso.date.stopped");
            case UNANSWERED -> texts.of("datos.date.silent", day(view.dueOn()));
            case GRANTED, DENIED, NOT_COMPLETED, WITHDRAWN -> texts.get("acceso.date.none");
        };
    }
}
