package pe.cumbe.complaint;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores the number of a complaint as its text. */
@Converter(autoApply = true)
public class ComplaintNumberConverter implements AttributeConverter<ComplaintNumber, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ComplaintNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public @Nullable ComplaintNumber convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new ComplaintNumber(column);
    }
}
