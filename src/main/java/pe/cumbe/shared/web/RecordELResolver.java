package pe.cumbe.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Lets a page read {@code #{row.title}} where row is a record. EL 6 does it by itself; then this class goes. */
public class RecordELResolver extends ELResolver {

    private static final Map<Class<?>, Map<String, Method>> COMPONENTS = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        var accessor = accessors(base.getClass()).get(property.toString());
        if (accessor == null) {
            return null;
        }
        try {
            var value = accessor.invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    private static Map<String, Method> accessors(Class<?> type) {
        return COMPONENTS.computeIfAbsent(type, record -> {
            var found = new ConcurrentHashMap<String, Method>();
            for (var component : record.getRecordComponents()) {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                found.put(component.getName(), accessor);
            }
            return found;
        });
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        // records do not change; nothing is resolved
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return base instanceof Record;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base instanceof Record ? String.class : null;
    }
}
