package pe.cumbe.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/** Lets a page write {@code #{txt['key']}}. */
public class TextsELResolver extends ELResolver {

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof Texts texts && property != null) {
            context.setPropertyResolved(base, property);
            return property instanceof Enum<?> constant ? texts.of(constant) : texts.get(property.toString());
        }
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof Texts) {
            context.setPropertyResolved(true);
            return String.class;
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        // texts are read only; nothing is resolved
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return base instanceof Texts;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base instanceof Texts ? String.class : null;
    }
}
