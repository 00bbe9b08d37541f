create view users.public_profiles as
    select a.user_id,
           coalesce(f.first_name, a.first_name) as first_name,
           coalesce(f.last_name, a.last_name) as last_name,
           coalesce(p.trade_name, coalesce(f.first_name, a.first_name) || ' ' || coalesce(f.last_name, a.last_name)) as display_name,
           f.avatar_url,
           f.bio,
           coalesce(f.time_zone, a.time_zone) as time_zone,
           r.rating_avg,
           coalesce(r.rating_count, 0) as rating_count,
           a.created_at
    from auth.registered_accounts a
    left join users.profiles f using (user_id)
    left join users.provider_profiles p using (user_id)
    left join reviews.user_ratings r using (user_id);

comment on view users.public_profiles is 'Public profile of active users: without phone, e-mail and address';

grant select on users.public_profiles to karigar_users, karigar_services, karigar_bookings, karigar_reviews;
