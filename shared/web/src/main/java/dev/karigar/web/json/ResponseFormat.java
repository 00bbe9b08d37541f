package dev.karigar.web.json;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.serde.Serializer;
import io.micronaut.serde.config.SerializationConfiguration;
import io.micronaut.serde.config.annotation.SerdeConfig.SerInclude;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How response records become JSON. The OpenAPI document and generated clients rely on both rules, so they hold for every record
 * without an annotation on it.
 */
@Factory
final class ResponseFormat {

    /**
     * Empty lists, maps and texts are written. Micronaut's default, {@code NON_EMPTY}, leaves them out, and a client fails on a
     * required list that is missing. A null is left out unless the record is annotated with {@code @JsonInclude(ALWAYS)}.
     */
    @Singleton
    @Replaces(SerializationConfiguration.class)
    SerializationConfiguration inclusion() {
        return new SerializationConfiguration() {
            @Override
            public SerInclude getInclusion() {
                return SerInclude.NON_NULL;
            }

            @Override
            public boolean isAlwaysSerializeErrorsAsList() {
                return true;
            }
        };
    }

    /**
     * RFC 3339 in UTC, always with seconds and never with a fraction: {@code 2026-11-22T18:20:00Z}. Date parsers of some platforms
     * accept a fraction either always or never. No cursor, entity tag or order depends on the digits that are cut off.
     */
    @Singleton
    @Primary
    Serializer<Instant> times() {
        return (encoder, context, type, value) -> encoder.encodeString(value.truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
