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

    private static final String FIND = """
            select a.user_id, a.phone, a.email, a.created_at,
                   coalesce(f.first_name, a.first_name) as first_name, coalesce(f.last_name, a.last_name) as last_name, f.bio,
                   coalesce(f.locale, a.locale) as locale, coalesce(f.time_zone, a.time_zone) as time_zone, f.avatar_url,
                   coalesce(f.version, 0) as version, coalesce(f.updated_at, a.created_at) as updated_at,
                   p.trade_name, p.lat, p.lng, p.address, p.service_radius_km,
                   r.rating_avg, coalesce(r.rating_count, 0) as rating_count,
                   array(select c.role from users.current_roles c where c.user_id = a.user_id) as roles,
                   array(select s.skill_tag from users.user_skills s where s.user_id = a.user_id order by s.position) as skills
            from auth.registered_accounts a
            left join users.profiles f using (user_id)
            left join users.provider_profiles p using (user_id)
            left join reviews.user_ratings r using (user_id)
            where a.user_id = ?
            """;

    // The update changes nothing. It locks the row, whether it existed or was inserted.
    private static final String LOCK = """
            insert into users.profiles (user_id, created_at, updated_at)
            select a.user_id, ?, a.created_at from auth.registered_accounts a where a.user_id = ?
            on conflict (user_id) do update set version = profiles.version
            """;

    private static final String SAVE_PROFILE = """
            update users.profiles
            set first_name = ?, last_name = ?, bio = ?, locale = ?, time_zone = ?, version = version + 1, updated_at = ?
            where user_id = ? and version = ?
            """;

    private static final String SAVE_PROVIDER = """
            insert into users.provider_profiles (user_id, trade_name, lat, lng, address, service_radius_km, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (user_id) do update set trade_name = excluded.trade_name, lat = excluded.lat, lng = excluded.lng,
                address = excluded.address, service_radius_km = excluded.service_radius_km, updated_at = excluded.updated_at
            """;

    private static final String DELETE_SKILLS = "delete from users.user_skills where user_id = ? and not skill_key = any (?)";

    private static final String SAVE_SKILLS = """
            insert into users.user_skills (id, user_id, position, skill_tag, skill_key)
            select skill.id, ?, skill.position - 1, skill.tag, skill.key
            from unnest(?, ?, ?) with ordinality as skill (id, tag, key, position)
            on conflict (user_id, skill_key) do update set position = excluded.position, skill_tag = excluded.skill_tag
            """;

    private static final String INDEX_PROVIDER = "select users.index_provider(?)";

    private final Database database;
    private final Ids ids;

    PostgresUserProfiles(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    @Override
    public Optional<UserProfile> find(UUID id) {
        return database.sql(FIND).with(id).first(UserProfileRows::user);
    }

    @Override
    public Optional<UserProfile> lock(UUID id, Instant now) {
        database.sql(LOCK).with(now, id).update();
        return find(id);
    }

    @Override
    public UserProfile save(UserProfile user, Instant now) {
        var profile = user.profile();
        int saved = database.sql(SAVE_PROFILE)
                .with(profile.firstName(), profile.lastName(), profile.bio(), profile.locale(), profile.timeZone(), now, user.id(),
                        user.version())
                .update();
        if (saved != 1) {
            throw new IllegalStateException("the profile was saved without a lock");
        }
        saveSkills(user.id(), user.skills());
        var provider = user.provider();
        if (provider != null) {
            saveProvider(user.id(), provider, now);
        }
        return find(user.id()).orElseThrow();
    }

    private void saveSkills(UUID id, List<Skill> skills) {
        var keys = skills.stream().map(Skill::key).toList();
        database.sql(DELETE_SKILLS).with(id, keys).update();
        if (!skills.isEmpty()) {
            var rowIds = Stream.generate(ids::next).limit(skills.size()).toList();
            database.sql(SAVE_SKILLS).with(id, rowIds, skills.stream().map(Skill::tag).toList(), keys).update();
        }
    }

    private void saveProvider(UUID id, ProviderProfile provider, Instant now) {
        database.sql(SAVE_PROVIDER)
                .with(id, provider.tradeName(), provider.location().lat(), provider.location().lng(), provider.address(),
                        provider.serviceRadiusKm(), now, now)
                .update();
        database.sql(INDEX_PROVIDER).with(id).first(row -> Boolean.TRUE);
    }
}
