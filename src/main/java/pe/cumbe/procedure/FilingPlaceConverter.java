package pe.cumbe.procedure;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores where a procedure is filed as its text. */
@Converter(autoApply = true)
public class FilingPlaceConverter implements AttributeConverter<FilingPlace, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable FilingPlace place) {
        return place == null ? null : place.value();
    }

    @Override
    public @Nullable FilingPlace convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new FilingPlace(column);
    }
}
