package pe.cumbe.upgrade;

import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** All upgrades of portals, and what they left to be asked. */
public interface Upgrades {

    /** Keeps it and gives it its id. */
    void add(Upgrade upgrade);

    void add(UpgradeRun run);

    void add(UpgradeStep step);

    void add(TemplateConflict conflict);

    Optional<Upgrade> find(long id);

    /** The newest first. */
    List<Upgrade> newest(int most);

    List<UpgradeRun> runs(List<Long> upgrades);

    /** Locks it until the transaction ends. */
    Optional<UpgradeRun> holdRun(long id);

    /** Portals that wait, of all upgrades, in the order in which they were begun. */
    List<Long> waiting();

    List<UpgradeStep> steps(long run);

    /** What one portal of an upgrade asked and somebody settled. */
    List<TemplateConflict> settled(long run);

    /** What waits for somebody of that dependency, the oldest first. */
    List<TemplateConflict> open(AgencyCode agency);

    /** The same of all dependencies. */
    List<TemplateConflict> open();

    /** Locks it until the transaction ends; empty for one of another dependency. */
    Optional<TemplateConflict> hold(AgencyCode agency, long id);

    Optional<TemplateConflict> find(AgencyCode agency, long id);

    /** Whose conflict that is, where it is not of this agency. */
    Optional<AgencyCode> conflictElsewhere(AgencyCode agency, long id);
}
