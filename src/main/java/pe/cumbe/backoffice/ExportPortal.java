package pe.cumbe.backoffice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.operations.MaintenanceJob;
import pe.cumbe.portalcopy.PortalCopies;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.Texts;

/** {@code ./portal export-portal DRE copia.zip}. */
@ApplicationScoped
public class ExportPortal implements MaintenanceJob {

    private final PortalCopies copies;
    private final Texts texts;

    @Inject
    public ExportPortal(PortalCopies copies, Texts texts) {
        this.copies = copies;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "export-portal";
    }

    @Override
    public void run(List<String> arguments, Consumer<String> progress) {
        try {
            var agency = AgencyCode.read(arguments.get(0))
                    .orElseThrow(() -> new IllegalArgumentException(texts.get("CopyReason.UNKNOWN_AGENCY")));
            copies.make(agency, Path.of(arguments.get(1)), Actor.SYSTEM);
            progress.accept(texts.of("portalcopy.job.made", arguments.get(1)));
        } catch (Rejected refused) {
            throw new IllegalArgumentException(texts.of(refused.reasons().get(0)), refused);
        }
    }
}
