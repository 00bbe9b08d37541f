-- What the web mechanisms keep for every group alike.
create schema web;
grant usage on schema web to karigar_auth, karigar_users, karigar_services, karigar_bookings, karigar_reviews, karigar_notifications;

-- Answers under an Idempotency-Key, written in the transaction of the request they answer.
create table web.idempotency_keys (
    written_by    name        not null default current_user,
    owner         text        not null,
    key           text        not null,
    fingerprint   text        not null,
    status        integer     not null,
    header_names  text[]      not null,
    header_values text[]      not null,
    body          bytea       not null,
    expires_at    timestamptz not null,
    constraint idempotency_keys_pkey primary key (written_by, owner, key),
    constraint idempotency_keys_key_check check (char_length(key) between 1 and 255),
    constraint idempotency_keys_status_check check (status between 200 and 499)
);
create index idempotency_keys_expires_at_idx on web.idempotency_keys (expires_at);
-- An answer may hold what only its own group may read (a fresh session's tokens, say).
alter table web.idempotency_keys enable row level security;
create policy idempotency_keys_own_rows on web.idempotency_keys using (written_by = current_user) with check (written_by = current_user);

-- Unlogged: a crash empties the buckets, which only means that they are full.
create unlogged table web.rate_limit_buckets (
    bucket  text        not null,
    full_at timestamptz not null,
    constraint rate_limit_buckets_pkey primary key (bucket)
) with (fillfactor = 70);

grant select, insert, update, delete on web.idempotency_keys to karigar_auth, karigar_users, karigar_services, karigar_bookings,
    karigar_reviews, karigar_notifications;
grant select, insert, update, delete on web.rate_limit_buckets to karigar_auth, karigar_users, karigar_services, karigar_bookings,
    karigar_reviews, karigar_notifications;
