package pe.cumbe.calendar;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores the code of a term as its text. */
@Converter(autoApply = true)
public class TermCodeConverter implements AttributeConverter<TermCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable TermCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable TermCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new TermCode(column);
    }
}
