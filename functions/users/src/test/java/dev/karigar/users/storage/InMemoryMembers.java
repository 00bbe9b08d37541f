package dev.karigar.users.storage;

import dev.karigar.users.domain.Member;
import dev.karigar.users.usecase.Members;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Members in a map, for tests of use cases; one thread only, so a lock is no more than a look. */
public final class InMemoryMembers implements Members {

    private final Map<UUID, Member> members = new HashMap<>();

    public void register(Member member) {
        members.put(member.id(), member);
    }

    @Override
    public Optional<Member> find(UUID id) {
        return Optional.ofNullable(members.get(id));
    }

    @Override
    public Optional<Member> lock(UUID id, Instant now) {
        return find(id);
    }

    @Override
    public Member save(Member member, Instant now) {
        var saved = new Member(member.id(), member.phone(), member.email(), member.roles(), member.profile(), member.provider(),
                member.skills(), member.rating(), member.joinedAt(), now, member.version() + 1);
        members.put(saved.id(), saved);
        return saved;
    }
}
