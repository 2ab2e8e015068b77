package pe.cumbe.upgrade;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.block.Block;
import pe.cumbe.block.Blocks;
import pe.cumbe.shared.LegalTerm;

/**
 * A block (or a page) that waits for somebody of the dependency: the template and the dependency changed it, and nobody joins
 * that without asking. Until it is settled everybody goes on reading what the dependency said, and nothing of it is lost.
 */
@Entity
@Table(name = "template_conflict")
@LegalTerm("conflicto con la plantilla")
public class TemplateConflict {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long run;
    private AgencyCode agency;

    @Column(name = "page_key")
    private String pageKey;

    private @Nullable Long item;

    @Column(name = "block_key")
    private String blockKey;

    @Column(name = "page_title")
    private String pageTitle;

    @Enumerated(EnumType.STRING)
    private Collision collision;

    /** The version of the template it comes from. */
    private int target;

    private @Nullable String base;
    private @Nullable String theirs;
    private @Nullable String ours;
    private @Nullable String proposal;

    @Enumerated(EnumType.STRING)
    private ConflictState state = ConflictState.OPEN;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected TemplateConflict() {} // for JPA

    TemplateConflict(UpgradeRun run, PagePlan page, BlockConflict conflict, int target, Instant now) {
        this.run = run.id();
        this.agency = run.agency();
        this.pageKey = page.key();
        this.item = page.plot() == null ? null : page.plot().id();
        this.blockKey = conflict.key();
        this.pageTitle = page.title();
        this.collision = conflict.collision();
        this.target = target;
        this.base = write(conflict.base());
        this.theirs = write(conflict.theirs());
        this.ours = write(conflict.ours());
        this.proposal = write(conflict.proposal());
        this.openedAt = now;
    }

    private static @Nullable String write(@Nullable Block block) {
        return block == null ? null : Blocks.write(List.of(block));
    }

    private static @Nullable Block read(@Nullable String kept) {
        return kept == null ? null : Blocks.read(kept).get(0);
    }

    void settle(String username, Instant now) {
        state = ConflictState.SETTLED;
        settledBy = username;
        settledAt = now;
    }

    /** Nothing is left to settle. */
    void end() {
        state = ConflictState.OVER;
    }

    boolean isAbout(String page, String block) {
        return pageKey.equals(page) && blockKey.equals(block);
    }

    long id() {
        return Objects.requireNonNull(id, "not kept yet");
    }

    long run() {
        return run;
    }

    AgencyCode agency() {
        return agency;
    }

    String pageKey() {
        return pageKey;
    }

    @Nullable Long item() {
        return item;
    }

    String blockKey() {
        return blockKey;
    }

    Collision collision() {
        return collision;
    }

    int target() {
        return target;
    }

    ConflictState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    long version() {
        return version;
    }

    @Nullable Block theirs() {
        return read(theirs);
    }

    @Nullable Block ours() {
        return read(ours);
    }

    ConflictView view() {
        return new ConflictView(
                id(),
                agency,
                item,
                pageTitle,
                collision,
                target,
                read(base),
                read(theirs),
                read(ours),
                read(proposal),
                openedAt,
                version);
    }
}
