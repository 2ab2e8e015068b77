package pe.cumbe.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.attachment.FileKind;
import pe.cumbe.content.ContentKind;
import pe.cumbe.content.ContentState;
import pe.cumbe.content.NoticeKind;
import pe.cumbe.content.PublishedView;
import pe.cumbe.content.TranslationStanding;
import pe.cumbe.shared.Language;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Megabytes;
import pe.cumbe.shared.web.Texts;

/** How pages and screens name what an item holds. */
@Named("contentWords")
@ApplicationScoped
public class ContentWords {

    private final Organisation organisation;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public ContentWords(Organisation organisation, Texts texts, Clock clock) {
        this.organisation = organisation;
        this.texts = texts;
        this.clock = clock;
    }

    public AgencyView agency(AgencyCode code) {
        return organisation.get(code);
    }

    /** The name a reader knows: the region by its own, a dependency by its name. */
    public String agencyName(AgencyCode code) {
        return code.isRegion()
                ? texts.get("shared.region.name")
                : organisation.get(code).name();
    }

    public String hour(LocalTime time) {
        return SpanishDates.time(time);
    }

    public String day(LocalDate day) {
        return SpanishDates.longDate(day);
    }

    public String moment(Instant instant) {
        return SpanishDates.moment(instant);
    }

    /** Whether the last day of a notice is over. */
    public boolean over(PublishedView item) {
        var last = item.text().endsOn();
        return last != null && last.isBefore(LocalDate.now(clock));
    }

    /** What a notice may be about, to choose from. */
    public List<SelectItem> getNoticeKinds() {
        return Stream.concat(
                        Stream.of(new SelectItem("", texts.get("content.edit.label.choose"))),
                        Arrays.stream(NoticeKind.values()).map(kind -> new SelectItem(kind.name(), texts.of(kind))))
                .toList();
    }

    public String size(long bytes) {
        return Megabytes.of(bytes);
    }

    /** Where the items of a portal are listed. */
    public String list(ContentKind kind, AgencyCode code) {
        return kind.list(organisation.get(code));
    }

    /** The name of that list. */
    public String listName(ContentKind kind) {
        return texts.get("content.list.title." + kind.name());
    }

    /** How those who speak a language call it. */
    public String ownName(Language language) {
        return texts.get("content.languages.own." + language.name());
    }

    /** How a page stands in a language. */
    public String style(TranslationStanding standing) {
        return switch (standing) {
            case PUBLISHED -> "etq ok";
            case MISSING, WITHDRAWN -> "etq mal-e";
            case DRAFT, OUTDATED -> "etq av";
        };
    }

    /** What a field of files tells the browser it takes. */
    public String getAccept() {
        return FileKind.accepted();
    }

    /** The same of a library. */
    public String getShown() {
        return FileKind.accepted(FileKind.SHOWN);
    }

    public String style(ContentState state) {
        return switch (state) {
            case PUBLISHED -> "etq ok";
            case RETURNED, WITHDRAWN -> "etq mal-e";
            case DRAFT, IN_REVIEW, SCHEDULED -> "etq av";
        };
    }
}
