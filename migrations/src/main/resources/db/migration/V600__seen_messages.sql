-- Messages that the consumers of the sms and email queues have dealt with: SQS may deliver one twice.
create table notifications.seen_messages (
    message_id uuid        not null,
    seen_at    timestamptz not null,
    constraint seen_messages_pkey primary key (message_id)
);

create index seen_messages_seen_at_idx on notifications.seen_messages (seen_at);
