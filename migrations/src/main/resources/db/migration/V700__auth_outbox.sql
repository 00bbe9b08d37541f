-- Messages on their way to a queue, written by the transaction that decides on them and deleted once SQS has them. The
-- payload may carry a one-time code, so a row lives for moments.
create table auth.outbox (
    id         uuid        not null,
    queue      text        not null,
    payload    jsonb       not null,
    created_at timestamptz not null,
    constraint outbox_pkey primary key (id),
    constraint outbox_queue_check check (queue in ('sms', 'email'))
);

-- The sweep: it reads, locks (which PostgreSQL counts as an update of some column) and deletes, and writes nothing.
grant usage on schema auth to karigar_relay;
grant select, delete on auth.outbox to karigar_relay;
grant update (id) on auth.outbox to karigar_relay;
