package pe.cumbe.filing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a submission id as its text. */
@Converter(autoApply = true)
public class SubmissionIdConverter implements AttributeConverter<SubmissionId, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SubmissionId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable SubmissionId convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new SubmissionId(column);
    }
}
