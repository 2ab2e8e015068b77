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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Reason;

/** One portal of an upgrade. It waits, and is then done whole or not at all. */
@Entity
@Table(name = "template_upgrade_run")
public class UpgradeRun {

    private static final int MOST_REASONS = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long upgrade;
    private AgencyCode agency;

    @Enumerated(EnumType.STRING)
    private UpgradeState state = UpgradeState.WAITING;

    @Column(name = "from_version")
    private int fromVersion;

    /** How many pages are not as they were. */
    private int pages;

    private int conflicts;

    /** Why it could not be done: keys of texts, one after another. */
    private @Nullable String trouble;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    @SuppressWarnings("UnusedVariable") // of the database
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected UpgradeRun() {} // for JPA

    UpgradeRun(Upgrade upgrade, AgencyCode agency, int fromVersion) {
        this.upgrade = upgrade.id();
        this.agency = agency;
        this.fromVersion = fromVersion;
    }

    void done(int from, int changedPages, int openedConflicts, Instant now) {
        state = UpgradeState.DONE;
        fromVersion = from;
        pages = changedPages;
        conflicts = openedConflicts;
        trouble = null;
        endedAt = now;
    }

    void fail(List<? extends Reason> why, Instant now) {
        state = UpgradeState.FAILED;
        trouble = why.stream().limit(MOST_REASONS).map(Reason::textKey).collect(Collectors.joining(" "));
        endedAt = now;
    }

    void undo() {
        state = UpgradeState.UNDONE;
    }

    long id() {
        return Objects.requireNonNull(id, "not kept yet");
    }

    long upgrade() {
        return upgrade;
    }

    AgencyCode agency() {
        return agency;
    }

    UpgradeState state() {
        return state;
    }

    int fromVersion() {
        return fromVersion;
    }

    private List<String> trouble() {
        return trouble == null ? List.of() : List.of(trouble.split(" ", -1));
    }

    UpgradeView.Run view() {
        return new UpgradeView.Run(id(), agency, state, fromVersion, pages, conflicts, trouble(), endedAt);
    }
}
