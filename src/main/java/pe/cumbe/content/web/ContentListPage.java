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

    /** Of what is read whole. */
    private static final int ALL = 100;

    private final PublishedDesk desk;
    private final CurrentAgency agency;
    private final CurrentRoute here;
    private final ShownBlocks blocks;
    private final LocalDate today;

    private int page = 1;
    private @Nullable PageOf<PublishedView> found;

    @Inject
    public ContentListPage(
            PublishedDesk desk, CurrentAgency agency, CurrentRoute here, ShownBlocks blocks, Clock clock) {
        this.desk = desk;
        this.agency = agency;
        this.here = here;
        this.blocks = blocks;
        this.today = LocalDate.now(clock);
    }

    public void open() {
        var size = getKind().isReadWhole() ? ALL : PublishedDesk.PAGE_SIZE;
        var shown = desk.published(portal(), getKind(), page, size);
        if (page > shown.pages()) {
            throw new NotFound();
        }
        found = shown;
    }

    /** The region's list of some kinds is that of all portals. */
    private Optional<AgencyCode> portal() {
        return !agency.isDependency() && getKind().isListedTogether() ? Optional.empty() : Optional.of(agency.code());
    }

    public ContentKind getKind() {
        var path = here.getPattern();
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "noticias" -> ContentKind.NEWS;
            case "agenda" -> ContentKind.EVENT;
            case "directorio" -> ContentKind.PERSON;
            case "avisos" -> ContentKind.NOTICE;
            case "preguntas" -> ContentKind.QUESTION;
            case "sedes" -> ContentKind.SEAT;
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

    /** Those that hold today: people in their post, notices of these days. */
    public List<PublishedView> getHolding() {
        return getItems().stream().filter(this::holds).toList();
    }

    /** Those that did, or will. */
    public List<PublishedView> getNotHolding() {
        return getItems().stream().filter(item -> !holds(item)).toList();
    }

    private boolean holds(PublishedView item) {
        return item.text().holdsOn(today);
    }

    /** What each says, block by block, for lists that are read whole. */
    public List<Whole> getWholes() {
        var said = getItems().stream().map(item -> item.text().blocks()).toList();
        var shown = blocks.ofEach(said, agency.view()).iterator();
        return getItems().stream().map(item -> new Whole(item, shown.next())).toList();
    }

    /** An item with all it says. */
    public record Whole(PublishedView item, List<ShownBlock> blocks) {}

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
