package pe.cumbe.agency;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores the code of a dependency as its text. */
@Converter(autoApply = true)
public class AgencyCodeConverter implements AttributeConverter<AgencyCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable AgencyCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable AgencyCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new AgencyCode(column);
    }
}
