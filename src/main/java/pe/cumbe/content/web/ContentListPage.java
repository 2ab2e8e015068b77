package pe.cumbe.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.web.CurrentAgency;
import pe.cumbe.content.ContentKind;
import pe.cumbe.content.PublishedDesk;
import pe.cumbe.content.PublishedView;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.NotFound;

/**
 * What is public of a kind, a page at a time: {@code /noticias} and {@code /agenda} of all portals, and each list of one
 * portal.
 */
@Named("contentList")
@RequestScoped
public class ContentListPage {

    /** A directory is read whole; there is no office with more people than this. */
    private static final int PEOPLE = 100;

    private final PublishedDesk desk;
    private final CurrentAgency agency;
    private final CurrentRoute here;
    private final LocalDate today;

    private int page = 1;
    private @Nullable PageOf<PublishedView> found;

    @Inject
    public ContentListPage(PublishedDesk desk, CurrentAgency agency, CurrentRoute here, Clock clock) {
        this.desk = desk;
        this.agency = agency;
        this.here = here;
        this.today = LocalDate.now(clock);
    }

    public void open() {
        var size = getKind() == ContentKind.PERSON ? PEOPLE : PublishedDesk.PAGE_SIZE;
        var shown = desk.published(portal(), getKind(), page, size);
        if (page > shown.pages()) {
            throw new NotFound();
        }
        found = shown;
    }

    /** The region's list of news and of the diary is that of all portals. */
    private Optional<AgencyCode> portal() {
        var everybody = !agency.isDependency() && (getKind() == ContentKind.NEWS || getKind() == ContentKind.EVENT);
        return everybody ? Optional.empty() : Optional.of(agency.code());
    }

    public ContentKind getKind() {
        var path = here.getPattern();
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "noticias" -> ContentKind.NEWS;
            case "agenda" -> ContentKind.EVENT;
            case "directorio" -> ContentKind.PERSON;
            default -> ContentKind.DOCUMENT;
        };
    }

    public PageOf<PublishedView> getFound() {
        return Objects.requireNonNull(found, "open() was not called");
    }

    public List<PublishedView> getItems() {
        return getFound().items();
    }

    /** What is still to come of the diary, the nearest first. */
    public List<PublishedView> getUpcoming() {
        return getItems().stream()
                .filter(item -> !day(item).isBefore(today))
                .sorted(Comparator.comparing(ContentListPage::day))
                .toList();
    }

    public List<PublishedView> getPast() {
        return getItems().stream().filter(item -> day(item).isBefore(today)).toList();
    }

    /** Those in their post today. */
    public List<PublishedView> getInPost() {
        return getItems().stream().filter(this::isInPost).toList();
    }

    /** Those who were in a post, or will be. */
    public List<PublishedView> getOutOfPost() {
        return getItems().stream().filter(item -> !isInPost(item)).toList();
    }

    private boolean isInPost(PublishedView item) {
        return item.text().isInPost(today);
    }

    private static LocalDate day(PublishedView item) {
        return Objects.requireNonNullElse(item.text().startsOn(), LocalDate.MIN);
    }

    /** The last update of what is listed; null when nothing is. */
    public java.time.@Nullable Instant getUpdated() {
        return getItems().stream()
                .map(PublishedView::publishedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    public String getAddress() {
        return here.getPath();
    }

    public @Nullable String getPage() {
        return Integer.toString(page);
    }

    public void setPage(@Nullable String asked) {
        page = asked != null && asked.matches("[1-9]\\d{0,4}") ? Integer.parseInt(asked) : 1;
    }
}
