package pe.cumbe.upgrade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** Upgrades of a test. */
final class InMemoryUpgrades implements Upgrades {

    private final List<Upgrade> upgrades = new ArrayList<>();
    private final List<UpgradeRun> runs = new ArrayList<>();
    private final List<UpgradeStep> steps = new ArrayList<>();
    private final List<TemplateConflict> conflicts = new ArrayList<>();

    @Override
    public void add(Upgrade upgrade) {
        upgrades.add(upgrade);
        give(upgrade, upgrades.size());
    }

    @Override
    public void add(UpgradeRun run) {
        runs.add(run);
        give(run, runs.size());
    }

    @Override
    public void add(UpgradeStep step) {
        steps.add(step);
    }

    @Override
    public void add(TemplateConflict conflict) {
        conflicts.add(conflict);
        give(conflict, conflicts.size());
    }

    private static void give(Object row, long id) {
        try {
            var field = row.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(row, id);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Override
    public Optional<Upgrade> find(long id) {
        return upgrades.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public List<Upgrade> newest(int most) {
        return upgrades.stream()
                .sorted(Comparator.comparing(Upgrade::id).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<UpgradeRun> runs(List<Long> some) {
        return runs.stream().filter(run -> some.contains(run.upgrade())).toList();
    }

    @Override
    public Optional<UpgradeRun> holdRun(long id) {
        return runs.stream().filter(run -> run.id() == id).findFirst();
    }

    @Override
    public List<Long> waiting() {
        return runs.stream()
                .filter(run -> run.state() == UpgradeState.WAITING)
                .map(UpgradeRun::id)
                .toList();
    }

    @Override
    public List<UpgradeStep> steps(long run) {
        return steps.stream().filter(step -> step.run() == run).toList();
    }

    @Override
    public List<TemplateConflict> settled(long run) {
        return conflicts.stream()
                .filter(one -> one.run() == run && one.state() == ConflictState.SETTLED)
                .toList();
    }

    @Override
    public List<TemplateConflict> open(AgencyCode agency) {
        return open().stream().filter(one -> one.agency().equals(agency)).toList();
    }

    @Override
    public List<TemplateConflict> open() {
        return conflicts.stream()
                .filter(one -> one.state() == ConflictState.OPEN)
                .toList();
    }

    @Override
    public Optional<TemplateConflict> hold(AgencyCode agency, long id) {
        return find(agency, id);
    }

    @Override
    public Optional<TemplateConflict> find(AgencyCode agency, long id) {
        return conflicts.stream()
                .filter(one -> one.id() == id && one.agency().equals(agency))
                .findFirst();
    }

    @Override
    public Optional<AgencyCode> conflictElsewhere(AgencyCode agency, long id) {
        return conflicts.stream()
                .filter(one -> one.id() == id)
                .map(TemplateConflict::agency)
                .findFirst();
    }
}
