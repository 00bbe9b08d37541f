-- Ids of the messages that the consumers of the sms and email queues have processed. SQS may deliver a message twice.
create table notifications.processed_messages (
    message_id   uuid        not null,
    processed_at timestamptz not null,
    constraint processed_messages_pkey primary key (message_id)
);

create index processed_messages_processed_at_idx on notifications.processed_messages (processed_at);
