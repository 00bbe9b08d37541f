create view users.current_roles as
    select a.user_id, a.role::text as role from auth.registered_accounts a
    union
    select p.user_id, 'SERVICE_PROVIDER' from users.provider_profiles p join auth.registered_accounts a using (user_id);

comment on view users.current_roles is 'Current roles of each active account: the registered role, and SERVICE_PROVIDER for users with a provider profile';

grant usage on schema users to karigar_auth, karigar_services, karigar_bookings, karigar_reviews, karigar_notifications;
grant select on users.current_roles to karigar_auth, karigar_users, karigar_services, karigar_bookings, karigar_reviews, karigar_notifications;
