package dev.karigar.users.domain;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Role;
import dev.karigar.users.domain.ProviderProfile.ProviderSkills;
import dev.karigar.users.domain.PublicProfile.Rating;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Profiles for tests. */
public final class Examples {

    public static final Instant JOINED = Instant.parse("2026-11-01T09:00:00Z");
    public static final GeoPoint BENGALURU = new GeoPoint(12.9716, 77.5946);

    private Examples() {
    }

    public static UserProfile seeker(UUID id) {
        return user(id, null);
    }

    public static UserProfile provider(UUID id) {
        return user(id, new ProviderProfile("Rao Repairs", BENGALURU, "1 MG Road", 10));
    }

    private static UserProfile user(UUID id, @Nullable ProviderProfile provider) {
        return new UserProfile(id, new PhoneNumber("+12025550123"), null, Set.of(Role.SERVICE_SEEKER),
                new Profile("Asha", "Rao", null, "en-IN", "Asia/Kolkata", null), provider, List.of(), Rating.NONE, JOINED, JOINED, 0);
    }

    public static ProviderSkills providerSkills(String tradeName, @Nullable String bio) {
        return new ProviderSkills(tradeName, Skill.of(List.of("Pipes")), BENGALURU, 10, bio);
    }
}
