package dev.karigar.users.usecase;

import dev.karigar.users.domain.Certification;
import dev.karigar.users.domain.PublicProfile;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows a user's public profile with the verified certifications. */
@Singleton
public final class ShowPublicProfile {

    private final PublicProfiles profiles;
    private final Certifications certifications;
    private final Clock clock;

    ShowPublicProfile(PublicProfiles profiles, Certifications certifications, Clock clock) {
        this.profiles = profiles;
        this.certifications = certifications;
        this.clock = clock;
    }

    /** The public part of all profiles. */
    public interface PublicProfiles {

        /** Returns empty for an unknown or suspended account. */
        Optional<PublicProfile> find(UUID id);
    }

    public Optional<PublicPage> show(UUID userId) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return profiles.find(userId).map(profile -> new PublicPage(profile, certifications.findVerified(userId, today)));
    }

    /** @param certifications verified ones that have not expired */
    public record PublicPage(PublicProfile profile, List<Certification> certifications) {
    }
}
