package pe.cumbe.shared.dataset;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A source whose rows one question to the database answers. */
public interface SqlDatasetSource extends DatasetSource {

    SqlDataset rows();

    @Override
    default Dataset dataset() {
        return rows().dataset();
    }

    @Override
    default State state() {
        return rows().state();
    }

    @Override
    default void each(Consumer<List<@Nullable Object>> reader) {
        rows().each(reader);
    }
}
