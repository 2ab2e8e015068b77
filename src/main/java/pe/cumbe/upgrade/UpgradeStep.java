package pe.cumbe.upgrade;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.content.Plot;
import pe.cumbe.portal.PlantedPage;

/** What an upgrade did to a page, and how it was before: enough to take it back weeks later. Rows are added, never changed. */
@Entity
@Table(name = "template_upgrade_step")
public class UpgradeStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // of the database
    private @Nullable Long id;

    private long run;

    @SuppressWarnings("UnusedVariable") // of the database: whose it is
    private AgencyCode agency;

    @Column(name = "page_key")
    private String pageKey;

    private long item;

    @Enumerated(EnumType.STRING)
    private PagePlan.Deed deed;

    /** The address word of the content. */
    @Column(name = "slug_before")
    private String slugBefore;

    /** The one that the template had given it. */
    @Column(name = "page_slug_before")
    private String pageSlugBefore;

    @Column(name = "read_before")
    private @Nullable Integer readBefore;

    @Column(name = "draft_before")
    private @Nullable Integer draftBefore;

    @Column(name = "read_after")
    private @Nullable Integer readAfter;

    @Column(name = "draft_after")
    private @Nullable Integer draftAfter;

    /** Null for a page that the upgrade brought. */
    @Column(name = "base_before")
    private @Nullable String baseBefore;

    @SuppressWarnings("NullAway.Init")
    protected UpgradeStep() {} // for JPA

    /** A page that was there. */
    UpgradeStep(UpgradeRun run, PagePlan plan, PlantedPage page, Plot before, Plot after) {
        this(run, plan, page, before.id());
        this.slugBefore = before.slug();
        this.pageSlugBefore = page.slug();
        this.readBefore = number(before.read());
        this.draftBefore = number(before.draft());
        this.readAfter = number(after.read());
        this.draftAfter = number(after.draft());
        this.baseBefore = page.baseAsKept();
    }

    /** A page that the upgrade brought. */
    UpgradeStep(UpgradeRun run, PagePlan plan, PlantedPage page, long item) {
        this.run = run.id();
        this.agency = run.agency();
        this.pageKey = plan.key();
        this.item = item;
        this.deed = plan.deed();
        this.slugBefore = plan.slug();
        this.pageSlugBefore = page.slug();
        this.readAfter = 1;
    }

    private static @Nullable Integer number(Plot.@Nullable Text text) {
        return text == null ? null : text.number();
    }

    long run() {
        return run;
    }

    String pageKey() {
        return pageKey;
    }

    long item() {
        return item;
    }

    PagePlan.Deed deed() {
        return deed;
    }

    String slugBefore() {
        return slugBefore;
    }

    String pageSlugBefore() {
        return pageSlugBefore;
    }

    @Nullable Integer readBefore() {
        return readBefore;
    }

    @Nullable Integer draftBefore() {
        return draftBefore;
    }

    /** Whether nobody touched the page since. */
    boolean isAsLeft(Plot now) {
        return Objects.equals(number(now.read()), readAfter) && Objects.equals(number(now.draft()), draftAfter);
    }

    /** What the upgrade left as the last words of the dependency; null when it left none. */
    @Nullable Integer lastAfter() {
        return draftAfter != null ? draftAfter : readAfter;
    }

    @Nullable Integer lastBefore() {
        return draftBefore != null ? draftBefore : readBefore;
    }

    @Nullable Integer readAfter() {
        return readAfter;
    }

    @Nullable String baseBefore() {
        return baseBefore;
    }
}
