-- One login per endpoint group. Roles belong to the cluster, not to this database, hence the checks.
-- No password here: AWS signs in by IAM, elsewhere the migration's caller sets one.
do $$
declare
    role_name text;
begin
    foreach role_name in array array['karigar_auth', 'karigar_users', 'karigar_services', 'karigar_bookings', 'karigar_reviews',
            'karigar_notifications', 'karigar_relay'] loop
        if not exists (select from pg_roles where rolname = role_name) then
            execute format('create role %I login', role_name);
        end if;
        if exists (select from pg_roles where rolname = 'rds_iam') then
            execute format('grant rds_iam to %I', role_name);
        end if;
        -- On the role and not by SET in a session, which would pin a proxied connection.
        execute format('alter role %I set statement_timeout = ''10s''', role_name);
        execute format('alter role %I set lock_timeout = ''3s''', role_name);
        execute format('alter role %I set idle_in_transaction_session_timeout = ''30s''', role_name);
        execute format('alter role %I set timezone = ''UTC''', role_name);
        -- Every name in the code carries its schema; the extensions' operators live in public.
        execute format('alter role %I set search_path = public', role_name);
    end loop;
end $$;
