package pe.cumbe.access;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores the number of a request as its text. */
@Converter(autoApply = true)
public class AccessNumberConverter implements AttributeConverter<AccessNumber, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable AccessNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public @Nullable AccessNumber convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new AccessNumber(column);
    }
}
