package pe.cumbe.backoffice;

import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.PortalFinding;
import pe.cumbe.agency.PortalFinding.Need;

/** A portal in the matrix of their health: a cell for each check, in their order. */
public record HealthRow(AgencyView portal, List<Cell> cells) {

    public HealthRow {
        cells = List.copyOf(cells);
    }

    /**
     * How one thing stands.
     *
     * @param check the name of the check
     * @param told whether the check said something of this portal
     * @param address where it is seen
     */
    public record Cell(String check, boolean told, PortalFinding finding, String address) {

        public Need need() {
            return finding.need();
        }
    }

    Need need(String check) {
        return finding(check).map(PortalFinding::need).orElse(Need.FINE);
    }

    long figure(String check) {
        return finding(check).map(PortalFinding::figure).orElse(0L);
    }

    private Optional<PortalFinding> finding(String check) {
        return cells.stream()
                .filter(cell -> cell.check().equals(check))
                .map(Cell::finding)
                .findFirst();
    }

    /** The urgent first: one urgent thing outweighs any number of others. */
    long weight() {
        return count(Need.URGENT) * 100 + count(Need.LOOK);
    }

    long count(Need need) {
        return cells.stream().filter(cell -> cell.need() == need).count();
    }
}
