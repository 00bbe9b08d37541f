-- Tables of the web mechanisms that all HTTP groups share.
create schema web;

-- Idempotency records: responses by Idempotency-Key, inserted in the transaction of the request that they answer.
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
-- A response may hold data that only its own group may read.
alter table web.idempotency_keys enable row level security;
create policy idempotency_keys_own_rows on web.idempotency_keys using (written_by = current_user) with check (written_by = current_user);

-- Token buckets of the rate limits. Unlogged: after a crash the table is empty, which means that all buckets are full.
create unlogged table web.rate_limit_buckets (
    bucket  text        not null,
    full_at timestamptz not null,
    constraint rate_limit_buckets_pkey primary key (bucket)
) with (fillfactor = 70);
