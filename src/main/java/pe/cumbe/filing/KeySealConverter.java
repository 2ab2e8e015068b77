package pe.cumbe.filing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores the seal of a key as its text. */
@Converter(autoApply = true)
public class KeySealConverter implements AttributeConverter<KeySeal, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable KeySeal seal) {
        return seal == null ? null : seal.value();
    }

    @Override
    public @Nullable KeySeal convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new KeySeal(column);
    }
}
