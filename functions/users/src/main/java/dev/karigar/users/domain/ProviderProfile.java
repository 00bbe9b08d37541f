package dev.karigar.users.domain;

import dev.karigar.kernel.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * What makes a user a provider.
 *
 * @param location        where they start from; strangers see it coarsely
 * @param address         for the provider alone; null when not given
 * @param serviceRadiusKm how far from {@code location} they work, above 0 and at most {@link #FARTHEST_KM}
 */
public record ProviderProfile(String tradeName, GeoPoint location, @Nullable String address, double serviceRadiusKm) {

    /** A day's return trip; also what bounds the search's boxes. */
    public static final int FARTHEST_KM = 500;

    public ProviderProfile {
        if (!(serviceRadiusKm > 0 && serviceRadiusKm <= FARTHEST_KM)) {
            throw new IllegalArgumentException("not a service radius: " + serviceRadiusKm);
        }
    }

    ProviderProfile movedTo(@Nullable GeoPoint newLocation, @Nullable String newAddress) {
        return new ProviderProfile(tradeName, newLocation == null ? location : newLocation,
                newAddress == null ? address : Profile.textOrNull(newAddress), serviceRadiusKm);
    }

    public boolean covers(GeoPoint place) {
        return location.distanceKmTo(place) <= serviceRadiusKm;
    }
}
