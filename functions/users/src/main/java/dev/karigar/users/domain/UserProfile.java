package dev.karigar.users.domain;

import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Role;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A user as they see themselves.
 *
 * @param email    as registered, if any
 * @param provider what makes the user a provider that can be found; null for others, also for one who registered as a provider and
 *                 has not said yet where and what
 * @param joinedAt when the account was made
 * @param version  counts the changes of everything below the account
 */
public record UserProfile(UUID id, PhoneNumber phone, @Nullable EmailAddress email, Set<Role> roles, Profile profile,
        @Nullable ProviderProfile provider, List<Skill> skills, Rating rating, Instant joinedAt, Instant updatedAt, long version) {

    public UserProfile {
        roles = Set.copyOf(roles);
        skills = List.copyOf(skills);
    }

    /** What others call the user. */
    public String displayName() {
        return provider == null ? profile.firstName() + " " + profile.lastName() : provider.tradeName();
    }

    /** This member with the wanted changes, or why not. */
    public Outcome<UserProfile, ProfileRejection> change(ProfileChange wanted) {
        if (provider == null && (wanted.location() != null || wanted.address() != null)) {
            return Outcome.rejected(new ProfileRejection.NoProviderProfile(wanted.location() == null ? "address" : "location"));
        }
        var moved = provider == null ? null : provider.movedTo(wanted.location(), wanted.address());
        return Outcome.ok(with(profile.change(wanted), moved, skills));
    }

    /** This member as a provider, for the first time or with a new offer. */
    public UserProfile offering(ProviderSkills offer) {
        var bio = offer.bio() == null ? profile : profile.withBio(offer.bio());
        var address = provider == null ? null : provider.address();
        return with(bio, new ProviderProfile(offer.tradeName(), offer.location(), address, offer.serviceRadiusKm()), offer.skills());
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
