-- Timeline of a booking: every status change and the events that its parties add. Append-only.
create table bookings.timeline_events (
    id         uuid        not null,
    booking_id uuid        not null,
    -- Version of the booking after the event; orders the events. Timestamps and ids do not: clocks of two instances may differ.
    version    bigint      not null,
    event_type text        not null,
    metadata   jsonb       not null default '{}',
    actor      text        not null,
    created_at timestamptz not null,
    constraint timeline_events_pkey primary key (id),
    constraint timeline_events_booking_id_fkey foreign key (booking_id) references bookings.bookings (id) on delete cascade,
    constraint timeline_events_booking_id_version_key unique (booking_id, version),
    constraint timeline_events_event_type_check check (event_type ~ '^[A-Z][A-Z_]{1,39}$'),
    constraint timeline_events_metadata_check check (jsonb_typeof(metadata) = 'object'),
    constraint timeline_events_actor_check check (actor in ('REQUESTER', 'PROVIDER', 'ADMIN', 'SYSTEM'))
);
