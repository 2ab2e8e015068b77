package pe.cumbe.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.portalcopy.CopiedRow;

/** Something that was done with an item. Written once. */
@Entity
@Table(name = "content_move")
public class ContentMove {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // of the database
    private @Nullable Long id;

    private long item;
    private AgencyCode agency;
    private int number;

    @Enumerated(EnumType.STRING)
    private ContentVerb verb;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    private String reason;

    /** The last day of the excuse with which somebody published what they wrote. */
    @Column(name = "excused_until")
    private @Nullable LocalDate excusedUntil;

    @SuppressWarnings("NullAway.Init")
    protected ContentMove() {} // for JPA

    ContentMove(ContentItem item, ContentVerb verb, String madeBy, String reason, Instant now) {
        this.item = item.id();
        this.agency = item.agency();
        this.number = item.newest();
        this.verb = verb;
        this.madeBy = madeBy;
        this.madeAt = now;
        this.reason = reason;
    }

    /** As a copy of the portal tells it. */
    static ContentMove carried(ContentItem item, CopiedRow row) {
        var move = new ContentMove(
                item,
                ContentVerb.valueOf(row.text("verbo")),
                row.text("quien"),
                row.text("motivo"),
                row.instant("cuando"));
        move.number = row.small("version");
        return move;
    }

    ContentMove(ContentItem item, ContentVerb verb, @Nullable FourEyesExcuse excuse, String madeBy, Instant now) {
        this(item, verb, madeBy, excuse == null ? "" : excuse.view().reason(), now);
        this.excusedUntil = excuse == null ? null : excuse.lastDay();
    }

    long item() {
        return item;
    }

    AgencyCode agency() {
        return agency;
    }

    MoveView view() {
        return new MoveView(number, verb, madeBy, madeAt, reason, excusedUntil);
    }
}
