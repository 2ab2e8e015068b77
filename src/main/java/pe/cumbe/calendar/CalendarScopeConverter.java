package pe.cumbe.calendar;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a scope as the digits it carries. */
@Converter(autoApply = true)
public class CalendarScopeConverter implements AttributeConverter<CalendarScope, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CalendarScope scope) {
        return scope == null ? null : scope.ubigeo();
    }

    @Override
    public @Nullable CalendarScope convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new CalendarScope(column);
    }
}
