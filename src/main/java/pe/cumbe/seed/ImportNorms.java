package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import pe.cumbe.norm.NormImport;
import pe.cumbe.operations.MaintenanceJob;
import pe.cumbe.search.Indexing;
import pe.cumbe.shared.web.Texts;

/** {@code ./portal import normas FILE…}; it ends when what it loaded can be found. */
@ApplicationScoped
public class ImportNorms implements MaintenanceJob {

    private final NormImport norms;
    private final Indexing indexing;
    private final Texts texts;

    @Inject
    public ImportNorms(NormImport norms, Indexing indexing, Texts texts) {
        this.norms = norms;
        this.indexing = indexing;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "import-normas";
    }

    @Override
    public void run(List<String> arguments, Consumer<String> progress) {
        norms.load(arguments.stream().map(Path::of).toList(), progress);
        indexing.settle();
        progress.accept(texts.get("seed.import.indexed"));
    }
}
