-- One row per booking request. Title, price, buffers and policy are copied from the listing, whose later changes do not affect the
-- booking. No foreign keys to other groups: groups read each other through views only.
create table bookings.bookings (
    id                      uuid             not null,
    listing_id              uuid             not null,
    listing_title           text             not null,
    requester_id            uuid             not null,
    provider_id             uuid             not null,
    status                  text             not null,
    starts_at               timestamptz      not null,
    ends_at                 timestamptz      not null,
    -- The period including buffers in which the provider takes no other booking. Half open, so that adjacent bookings do not overlap.
    busy                    tstzrange        not null,
    lat                     double precision not null,
    lng                     double precision not null,
    address                 text             not null,
    notes                   text,
    total_price_amount      bigint           not null,
    total_price_currency    char(3)          not null,
    cancellation_policy     text             not null,
    -- Stored in plain text because the requester's app shows it; it authorises the start of this booking only.
    start_code              text             not null,
    start_code_wrong_tries  smallint         not null default 0,
    start_code_locked_until timestamptz,
    expires_at              timestamptz,
    cancelled_by            text,
    cancel_reason           text,
    version                 bigint           not null,
    created_at              timestamptz      not null,
    updated_at              timestamptz      not null,
    constraint bookings_pkey primary key (id),
    constraint bookings_status_check check (status in ('REQUESTED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED')),
    constraint bookings_parties_check check (requester_id <> provider_id),
    constraint bookings_ends_at_check check (ends_at > starts_at),
    constraint bookings_busy_check check (busy @> tstzrange(starts_at, ends_at, '[)') and lower_inc(busy) and not upper_inc(busy)),
    constraint bookings_lat_check check (lat between -90 and 90),
    constraint bookings_lng_check check (lng between -180 and 180),
    constraint bookings_address_check check (char_length(address) between 1 and 500),
    constraint bookings_notes_check check (char_length(notes) between 1 and 2000),
    constraint bookings_total_price_amount_check check (total_price_amount >= 0),
    constraint bookings_start_code_check check (start_code ~ '^[0-9]{6}$'),
    constraint bookings_start_code_wrong_tries_check check (start_code_wrong_tries >= 0),
    constraint bookings_expires_at_check check (status <> 'REQUESTED' or expires_at is not null),
    constraint bookings_cancelled_by_check check (cancelled_by in ('REQUESTER', 'PROVIDER', 'ADMIN', 'SYSTEM')),
    constraint bookings_cancelled_check check ((status = 'CANCELLED') = (cancelled_by is not null)),
    constraint bookings_cancel_reason_check check (char_length(cancel_reason) between 1 and 500),
    constraint bookings_version_check check (version >= 1),
    -- Prevents double booking of a provider, independent of the application code. Pending requests block their slot, too, so that a
    -- requester does not lose it before the provider answers. Completed bookings do not: their time is past, or the provider
    -- finished early.
    constraint bookings_no_double_booking exclude using gist (provider_id with =, busy with &&)
        where (status in ('REQUESTED', 'ACCEPTED', 'IN_PROGRESS'))
);

create index bookings_requester_id_idx on bookings.bookings (requester_id, starts_at desc, id desc);
create index bookings_provider_id_idx on bookings.bookings (provider_id, starts_at desc, id desc);
-- Finds expired requests.
create index bookings_expires_at_idx on bookings.bookings (expires_at) where status = 'REQUESTED';
