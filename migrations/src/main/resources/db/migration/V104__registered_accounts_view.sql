create view auth.registered_accounts as
    select id as user_id, phone, email, first_name, last_name, role, locale, time_zone, created_at
    from auth.accounts
    where status = 'ACTIVE';

comment on view auth.registered_accounts is 'Active accounts with the data given at registration; read by the users group';

grant usage on schema auth to karigar_users;
grant select on auth.registered_accounts to karigar_auth, karigar_users;
