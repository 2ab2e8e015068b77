package pe.cumbe.procedure;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stores short texts one a line; for lists that are only shown, never searched. */
@Converter
public class LinesConverter implements AttributeConverter<List<String>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<String> lines) {
        return lines == null ? null : String.join("\n", lines);
    }

    @Override
    public @Nullable List<String> convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : column.lines().toList();
    }
}
