package pe.cumbe.procedure;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores the code of a procedure as its text. */
@Converter(autoApply = true)
public class ProcedureCodeConverter implements AttributeConverter<ProcedureCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ProcedureCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable ProcedureCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new ProcedureCode(column);
    }
}
