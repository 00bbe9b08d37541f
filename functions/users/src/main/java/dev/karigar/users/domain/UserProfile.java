package dev.karigar.users.domain;

import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Role;
import dev.karigar.users.domain.Profile.ProfileChange;
import dev.karigar.users.domain.ProviderProfile.ProviderSkills;
import dev.karigar.users.domain.PublicProfile.Rating;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A user's own profile.
 *
 * @param email    as registered; null if there is none
 * @param provider null until the provider profile was posted, also for a user who registered as a provider
 * @param joinedAt when the account was created
 * @param version  number of changes of profile, provider profile and skills
 */
public record UserProfile(UUID id, PhoneNumber phone, @Nullable EmailAddress email, Set<Role> roles, Profile profile,
        @Nullable ProviderProfile provider, List<Skill> skills, Rating rating, Instant joinedAt, Instant updatedAt, long version) {

    public UserProfile {
        roles = Set.copyOf(roles);
        skills = List.copyOf(skills);
    }

    /** The name that is shown to others. */
    public String displayName() {
        return provider == null ? profile.firstName() + " " + profile.lastName() : provider.tradeName();
    }

    /** Applies a change; rejects location and address if the user is not a provider. */
    public Outcome<UserProfile, ProfileRejection> change(ProfileChange change) {
        if (provider == null && (change.location() != null || change.address() != null)) {
            return Outcome.rejected(new ProfileRejection.NoProviderProfile(change.location() == null ? "address" : "location"));
        }
        var newProvider = provider == null ? null : provider.change(change.location(), change.address());
        return Outcome.ok(with(profile.change(change), newProvider, skills));
    }

    /** Makes the user a provider, or replaces the provider profile and the skills. */
    public UserProfile asProvider(ProviderSkills input) {
        var newProfile = input.bio() == null ? profile : profile.withBio(input.bio());
        var address = provider == null ? null : provider.address();
        return with(newProfile, new ProviderProfile(input.tradeName(), input.location(), address, input.serviceRadiusKm()), input.skills());
    }

    public UserProfile withSkills(List<Skill> newSkills) {
        return with(profile, provider, newSkills);
    }

    private UserProfile with(Profile newProfile, @Nullable ProviderProfile newProvider, List<Skill> newSkills) {
        return new UserProfile(id, phone, email, rolesWith(newProvider), newProfile, newProvider, newSkills, rating, joinedAt, updatedAt,
                version);
    }

    private Set<Role> rolesWith(@Nullable ProviderProfile newProvider) {
        if (newProvider == null) {
            return roles;
        }
        var all = EnumSet.of(Role.SERVICE_PROVIDER);
        all.addAll(roles);
        return all;
    }
}
