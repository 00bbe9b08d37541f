create view users.providers as
    select p.user_id, p.trade_name, p.lat, p.lng, p.service_radius_km, coalesce(f.time_zone, a.time_zone) as time_zone
    from users.provider_profiles p
    join users.profiles f using (user_id)
    join auth.registered_accounts a using (user_id);

comment on view users.providers is 'Active providers with location and service radius; read by services and bookings';

grant select on users.providers to karigar_users, karigar_services, karigar_bookings;
