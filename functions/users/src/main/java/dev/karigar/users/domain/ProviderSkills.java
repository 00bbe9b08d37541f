package dev.karigar.users.domain;

import dev.karigar.kernel.GeoPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With what a user becomes a provider, or changes what they offer.
 *
 * @param bio null leaves the profile's as it is
 */
public record ProviderSkills(String tradeName, List<Skill> skills, GeoPoint location, double serviceRadiusKm, @Nullable String bio) {

    public ProviderSkills {
        tradeName = tradeName.strip();
        skills = List.copyOf(skills);
    }
}
