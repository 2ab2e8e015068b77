package pe.cumbe.backoffice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.PortalFinding.Need;
import pe.cumbe.backoffice.HealthDesk;
import pe.cumbe.backoffice.HealthMatrix;
import pe.cumbe.backoffice.HealthMatrix.HealthColumn;
import pe.cumbe.backoffice.HealthRow;
import pe.cumbe.shared.web.Texts;

/** The health of all portals, in words. */
@Named("healthScreen")
@RequestScoped
public class HealthScreen {

    private final HealthDesk desk;
    private final CurrentActor me;
    private final Texts texts;
    private @Nullable HealthMatrix matrix;
    private String order = "";

    @Inject
    public HealthScreen(HealthDesk desk, CurrentActor me, Texts texts) {
        this.desk = desk;
        this.me = me;
        this.texts = texts;
    }

    /** Refuses whoever does not manage portals. */
    public void open() {
        getMatrix();
    }

    public HealthMatrix getMatrix() {
        var known = matrix;
        if (known == null) {
            known = desk.matrix(me.actor());
            known = order.isEmpty() ? known : known.by(order);
            matrix = known;
        }
        return known;
    }

    /** By which check the portals stand; empty for by all together. */
    public String getOrder() {
        return order;
    }

    public void setOrder(@Nullable String asked) {
        order = asked == null ? "" : asked;
    }

    public String label(String check) {
        return texts.get("backoffice.health.label." + check);
    }

    /** What a cell says, beside how much it needs. */
    public String words(HealthRow.Cell cell) {
        return cell.told()
                ? texts.of(
                        "backoffice.health.cell." + cell.check(),
                        cell.finding().figure(),
                        cell.finding().other())
                : texts.get("backoffice.health.fine." + cell.check());
    }

    public String sum(HealthColumn column) {
        if (column.look() + column.urgent() == 0) {
            return texts.of(Need.FINE);
        }
        var urgent = column.urgent() == 0 ? "" : texts.of("backoffice.health.text.urgent", column.urgent());
        var look = column.look() == 0 ? "" : texts.of("backoffice.health.text.look", column.look());
        return urgent + (urgent.isEmpty() || look.isEmpty() ? "" : ", ") + look;
    }

    /** The mark of what has to be looked at; empty for what is fine. */
    public String mark(HealthRow.Cell cell) {
        return switch (cell.need()) {
            case FINE -> "";
            case LOOK -> "etq av";
            case URGENT -> "etq mal-e";
        };
    }

    /** Whether nobody has to look at anything there. */
    public boolean isWell(HealthRow row) {
        return row.cells().stream().allMatch(this::isFine);
    }

    public boolean isFine(HealthRow.Cell cell) {
        return cell.need() == Need.FINE;
    }
}
