package dev.karigar.users.domain;

import dev.karigar.kernel.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * A wanted change of one's own profile; null leaves a value as it is.
 *
 * @param bio      blank removes it
 * @param locale   well-formed BCP 47
 * @param timeZone of the IANA database
 * @param location where a provider starts from
 * @param address  of a provider; blank removes it
 */
public record ProfileChange(@Nullable String firstName, @Nullable String lastName, @Nullable String bio, @Nullable String locale,
        @Nullable String timeZone, @Nullable GeoPoint location, @Nullable String address) {
}
