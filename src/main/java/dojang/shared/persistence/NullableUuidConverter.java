package dojang.shared.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For uuid columns that may be null: EclipseLink 4.0.7's own conversion of UUID fails on null when it reads. */
@Converter
public class NullableUuidConverter implements AttributeConverter<UUID, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable UUID value) {
        return value;
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable Object stored) {
        return stored == null ? null : UUID.fromString(stored.toString());
    }
}
