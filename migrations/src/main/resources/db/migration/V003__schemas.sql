-- Each group writes in its own schema and nowhere else; what others may see, its owner publishes as a view.
revoke create on schema public from public;

do $$
declare
    group_name text;
begin
    foreach group_name in array array['auth', 'users', 'services', 'bookings', 'reviews', 'notifications'] loop
        execute format('create schema %I', group_name);
        execute format('grant usage on schema %I to %I', group_name, 'karigar_' || group_name);
        execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to %I', group_name,
                'karigar_' || group_name);
    end loop;
end $$;
