package dev.karigar.users.storage;

import dev.karigar.kernel.Ids;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.users.domain.ProviderProfile;
import dev.karigar.users.domain.Skill;
import dev.karigar.users.domain.UserProfile;
import dev.karigar.users.usecase.UserProfiles;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Profiles: the data of the registration in {@code auth.registered_accounts}, overridden by later changes in {@code users}. */
@Singleton
final class PostgresUserProfiles implements UserProfiles {

    // SQL and not a repository method: it takes the skills as arrays, also of ids. The two changes affect different rows.
    private static final String REPLACE_SKILLS = """
            with deleted as (delete from users.user_skills where user_id = ? and not skill_key = any (?))
            insert into users.user_skills (id, user_id, position, skill_tag, skill_key)
            select skill.id, ?, skill.position - 1, skill.tag, skill.key
            from unnest(?::uuid[], ?, ?) with ordinality as skill (id, tag, key, position)
            on conflict (user_id, skill_key) do update set position = excluded.position, skill_tag = excluded.skill_tag
            """;

    // The function updates the search words. It is volatile, so it sees the row that this statement has written.
    private static final String SAVE_PROVIDER = """
            insert into users.provider_profiles (user_id, trade_name, lat, lng, address, service_radius_km, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (user_id) do update set trade_name = excluded.trade_name, lat = excluded.lat, lng = excluded.lng,
                address = excluded.address, service_radius_km = excluded.service_radius_km, updated_at = excluded.updated_at
            returning users.index_provider(user_id)
            """;

    private final UserProfileRepository repository;
    private final Database database;
    private final Ids ids;

    PostgresUserProfiles(UserProfileRepository repository, Database database, Ids ids) {
        this.repository = repository;
        this.database = database;
        this.ids = ids;
    }

    @Override
    public Optional<UserProfile> find(UUID id) {
        return repository.findById(id).map(UserProfileRow::user);
    }

    @Override
    public Optional<UserProfile> lock(UUID id, Instant now) {
        repository.lock(id, now);
        return find(id);
    }

    @Override
    public UserProfile save(UserProfile user, Instant now) {
        var profile = user.profile();
        int updated = repository.update(user.id(), profile.firstName(), profile.lastName(), profile.bio(), profile.locale(),
                profile.timeZone(), user.version(), now);
        if (updated == 0) {
            throw new IllegalStateException("profile " + user.id() + " was changed without its lock");
        }
        replaceSkills(user.id(), user.skills());
        var provider = user.provider();
        if (provider != null) {
            saveProvider(user.id(), provider, now);
        }
        return find(user.id()).orElseThrow();
    }

    private void replaceSkills(UUID id, List<Skill> skills) {
        var keys = skills.stream().map(Skill::key).toList();
        var rowIds = Stream.generate(ids::next).limit(skills.size()).toList();
        database.sql(REPLACE_SKILLS).with(id, keys, id, rowIds, skills.stream().map(Skill::tag).toList(), keys).update();
    }

    private void saveProvider(UUID id, ProviderProfile provider, Instant now) {
        database.sql(SAVE_PROVIDER)
                .with(id, provider.tradeName(), provider.location().lat(), provider.location().lng(), provider.address(),
                        provider.serviceRadiusKm(), now, now)
                .first(_ -> Boolean.TRUE);
    }
}
