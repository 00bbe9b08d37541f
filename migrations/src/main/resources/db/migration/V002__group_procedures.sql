-- Procedures for migrations. A group is an endpoint group or a set of workers that shares one schema and one login.
create schema setup;
revoke create on schema public from public;

-- Creates the login role karigar_<group_name>. Roles belong to the cluster, not to this database, hence the check.
-- No password is set here: on AWS the role signs in by IAM, elsewhere the caller of the migrations sets a password.
create procedure setup.create_login(group_name text)
    language plpgsql
    as $$
declare
    role_name text := 'karigar_' || group_name;
begin
    if not exists (select from pg_roles where rolname = role_name) then
        execute format('create role %I login', role_name);
    end if;
    if exists (select from pg_roles where rolname = 'rds_iam') then
        execute format('grant rds_iam to %I', role_name);
    end if;
    -- Settings of the role: SET in a session would pin the connection in RDS Proxy.
    execute format('alter role %I set statement_timeout = ''10s''', role_name);
    execute format('alter role %I set lock_timeout = ''3s''', role_name);
    execute format('alter role %I set idle_in_transaction_session_timeout = ''30s''', role_name);
    execute format('alter role %I set timezone = ''UTC''', role_name);
    -- The code qualifies every table with its schema; the operators of the extensions live in public.
    execute format('alter role %I set search_path = public', role_name);
end $$;

-- Creates a group's login and its schema, which no other group can write. Other groups read it through views that its owner grants.
create procedure setup.create_group(group_name text)
    language plpgsql
    as $$
declare
    role_name text := 'karigar_' || group_name;
begin
    call setup.create_login(group_name);
    execute format('create schema %I', group_name);
    execute format('grant usage on schema %I to %I', group_name, role_name);
    execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to %I', group_name, role_name);
    execute format('grant usage on schema web to %I', role_name);
    execute format('grant select, insert, update, delete on web.idempotency_keys, web.rate_limit_buckets to %I', role_name);
    -- Every HTTP group reads the caller's roles; the view is created after the first groups, which grant it themselves.
    if to_regclass('users.current_roles') is not null then
        execute format('grant usage on schema users to %I', role_name);
        execute format('grant select on users.current_roles to %I', role_name);
    end if;
end $$;

-- Creates a group's outbox: messages to SQS queues, inserted by the transaction that decides on them and deleted after they were sent.
-- A payload may carry a one-time code; a row normally lives for less than a second.
create procedure setup.create_outbox(group_name text, queues text[])
    language plpgsql
    as $$
begin
    execute format('create table %I.outbox (
        id         uuid        not null,
        queue      text        not null,
        payload    jsonb       not null,
        created_at timestamptz not null,
        constraint outbox_pkey primary key (id),
        constraint outbox_queue_check check (queue = any (%L::text[])))', group_name, queues);
    -- The outbox relay selects rows for update, which requires the right to update one column, and deletes them. It writes nothing.
    execute format('grant usage on schema %I to karigar_relay', group_name);
    execute format('grant select, delete on %I.outbox to karigar_relay', group_name);
    execute format('grant update (id) on %I.outbox to karigar_relay', group_name);
end $$;

revoke all on all routines in schema setup from public;
