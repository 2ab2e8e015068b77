package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import pe.cumbe.norm.NormImport;
import pe.cumbe.operations.MaintenanceJob;

/** {@code ./portal import normas FILE…} */
@ApplicationScoped
public class ImportNorms implements MaintenanceJob {

    private final NormImport norms;

    @Inject
    public ImportNorms(NormImport norms) {
        this.norms = norms;
    }

    @Override
    public String name() {
        return "import-normas";
    }

    @Override
    public void run(List<String> arguments, Consumer<String> progress) {
        norms.load(arguments.stream().map(Path::of).toList(), progress);
    }
}
