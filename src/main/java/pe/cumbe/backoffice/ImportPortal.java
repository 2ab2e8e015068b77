package pe.cumbe.backoffice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import pe.cumbe.account.Actor;
import pe.cumbe.operations.MaintenanceJob;
import pe.cumbe.portalcopy.PortalCopies;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.Texts;

/** {@code ./portal import-portal copia.zip}. */
@ApplicationScoped
public class ImportPortal implements MaintenanceJob {

    private final PortalCopies copies;
    private final Texts texts;

    @Inject
    public ImportPortal(PortalCopies copies, Texts texts) {
        this.copies = copies;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "import-portal";
    }

    @Override
    public void run(List<String> arguments, Consumer<String> progress) {
        try {
            var taken = copies.take(Path.of(arguments.get(0)), Actor.SYSTEM);
            progress.accept(
                    taken.wasHere()
                            ? texts.of("portalcopy.job.here", taken.name())
                            : texts.of("portalcopy.job.taken", taken.name(), taken.files()));
        } catch (Rejected refused) {
            throw new IllegalArgumentException(texts.of(refused.reasons().get(0)), refused);
        }
    }
}
