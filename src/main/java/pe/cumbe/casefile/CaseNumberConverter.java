package pe.cumbe.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores the number of a case file as its text. */
@Converter(autoApply = true)
public class CaseNumberConverter implements AttributeConverter<CaseNumber, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CaseNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public @Nullable CaseNumber convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new CaseNumber(column);
    }
}
