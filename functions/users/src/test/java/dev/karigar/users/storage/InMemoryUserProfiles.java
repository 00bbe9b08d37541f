package dev.karigar.users.storage;

import dev.karigar.users.domain.UserProfile;
import dev.karigar.users.usecase.UserProfiles;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** UserProfiles in a map, for tests of use cases; one thread only, so a lock is no more than a look. */
public final class InMemoryUserProfiles implements UserProfiles {

    private final Map<UUID, UserProfile> members = new HashMap<>();

    public void register(UserProfile member) {
        members.put(member.id(), member);
    }

    @Override
    public Optional<UserProfile> find(UUID id) {
        return Optional.ofNullable(members.get(id));
    }

    @Override
    public Optional<UserProfile> lock(UUID id, Instant now) {
        return find(id);
    }

    @Override
    public UserProfile save(UserProfile member, Instant now) {
        var saved = new UserProfile(member.id(), member.phone(), member.email(), member.roles(), member.profile(), member.provider(),
                member.skills(), member.rating(), member.joinedAt(), now, member.version() + 1);
        members.put(saved.id(), saved);
        return saved;
    }
}
