package dev.karigar.users.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements on {@code users.profiles} and on the registered accounts whose data it overrides. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface UserProfileRepository extends GenericRepository<UserProfileRow, UUID> {

    @Query("""
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
            where a.user_id = :userId""")
    Optional<UserProfileRow> findById(UUID userId);

    /** Locks the profile of a registered account. The update changes nothing: it locks a row that exists, like one that is inserted. */
    @Query("""
            insert into users.profiles (user_id, created_at, updated_at)
            select a.user_id, :now, a.created_at from auth.registered_accounts a where a.user_id = :userId
            on conflict (user_id) do update set version = profiles.version""")
    void lock(UUID userId, Instant now);

    /** Saves a change of the given version; 0 if the row has another version. */
    @Query("""
            update users.profiles
               set first_name = :firstName, last_name = :lastName, bio = :bio, locale = :locale, time_zone = :timeZone,
                   version = version + 1, updated_at = :now
             where user_id = :userId and version = :version""")
    int update(UUID userId, String firstName, String lastName, @Nullable String bio, String locale, String timeZone, long version,
            Instant now);
}
