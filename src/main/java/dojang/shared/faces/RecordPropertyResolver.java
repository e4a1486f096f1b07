package dojang.shared.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets pages read record components as properties, {@code #{row.title}}.
 *
 * <p>EL 5 of Jakarta EE 10 cannot; EL 6 of Jakarta EE 11 can, and then this class goes.
 */
public class RecordPropertyResolver extends ELResolver {

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base == null || property == null) {
            return null;
        }
        return component(base, property)
                .map(found -> read(context, base, found))
                .orElse(null);
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base != null && property != null && component(base, property).isPresent()) {
            context.setPropertyResolved(true);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (base != null && property != null && component(base, property).isPresent()) {
            throw new PropertyNotWritableException(property.toString());
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        boolean ours =
                base != null && property != null && component(base, property).isPresent();
        if (ours) {
            context.setPropertyResolved(true);
        }
        return ours;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Optional<RecordComponent> component(Object base, Object property) {
        if (!(base instanceof Record)) {
            return Optional.empty();
        }
        return Arrays.stream(base.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(property.toString()))
                .findFirst();
    }

    private static @Nullable Object read(ELContext context, Object base, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(base);
            context.setPropertyResolved(base, component.getName());
            return value;
        } catch (ReflectiveOperationException e) {
            throw new ELException("cannot read " + component, e);
        }
    }
}
