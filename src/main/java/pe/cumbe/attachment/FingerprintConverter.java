package pe.cumbe.attachment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a fingerprint as its text. */
@Converter(autoApply = true)
public class FingerprintConverter implements AttributeConverter<Fingerprint, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Fingerprint fingerprint) {
        return fingerprint == null ? null : fingerprint.value();
    }

    @Override
    public @Nullable Fingerprint convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Fingerprint(column);
    }
}
