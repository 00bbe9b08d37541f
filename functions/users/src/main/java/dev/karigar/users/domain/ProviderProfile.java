package dev.karigar.users.domain;

import dev.karigar.kernel.GeoPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The provider part of a user's profile.
 *
 * @param location        start of the provider's trips; shown to others with a resolution of about 1 km
 * @param address         shown only to the provider; null if not given
 * @param serviceRadiusKm distance from {@code location} within which the provider works, above 0 and at most
 *                            {@link #MAX_RADIUS_KM}
 */
public record ProviderProfile(String tradeName, GeoPoint location, @Nullable String address, double serviceRadiusKm) {

    /** Also limits the size of the bounding boxes of the search. */
    public static final int MAX_RADIUS_KM = 500;

    public ProviderProfile {
        if (!(serviceRadiusKm > 0 && serviceRadiusKm <= MAX_RADIUS_KM)) {
            throw new IllegalArgumentException("not a service radius: " + serviceRadiusKm);
        }
    }

    /**
     * Input for becoming a provider or for replacing the provider profile and the skills.
     *
     * @param bio null keeps the current value
     */
    public record ProviderSkills(String tradeName, List<Skill> skills, GeoPoint location, double serviceRadiusKm, @Nullable String bio) {

        public ProviderSkills {
            tradeName = tradeName.strip();
            skills = List.copyOf(skills);
        }
    }

    /**
     * @param newLocation null keeps the current value
     * @param newAddress  null keeps the current value, blank removes it
     */
    ProviderProfile change(@Nullable GeoPoint newLocation, @Nullable String newAddress) {
        return new ProviderProfile(tradeName, newLocation == null ? location : newLocation,
                newAddress == null ? address : Profile.textOrNull(newAddress), serviceRadiusKm);
    }
}
