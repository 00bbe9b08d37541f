-- A provider's weekly hours, in local time of time_zone.
create table services.availability (
    provider_id uuid        not null,
    time_zone   text        not null,
    version     bigint      not null,
    updated_at  timestamptz not null,
    constraint availability_pkey primary key (provider_id),
    constraint availability_time_zone_check check (char_length(time_zone) between 1 and 64),
    constraint availability_version_check check (version >= 1)
);

-- Spans of one day must not overlap. Minute 1440 is the end of the day.
create table services.availability_spans (
    provider_id uuid     not null,
    day         smallint not null,
    from_minute smallint not null,
    to_minute   smallint not null,
    constraint availability_spans_pkey primary key (provider_id, day, from_minute),
    constraint availability_spans_provider_id_fkey foreign key (provider_id) references services.availability (provider_id) on delete cascade,
    constraint availability_spans_day_check check (day between 1 and 7),
    constraint availability_spans_minutes_check check (0 <= from_minute and from_minute < to_minute and to_minute <= 1440),
    constraint availability_spans_no_overlap exclude using gist (provider_id with =, day with =, int4range(from_minute, to_minute) with &&)
);

-- Dates that replace the weekly hours; without spans the date is closed.
create table services.availability_exceptions (
    id          uuid        not null,
    provider_id uuid        not null,
    date        date        not null,
    created_at  timestamptz not null,
    constraint availability_exceptions_pkey primary key (id),
    constraint availability_exceptions_date_key unique (provider_id, date)
);

create table services.exception_spans (
    exception_id uuid     not null,
    from_minute  smallint not null,
    to_minute    smallint not null,
    constraint exception_spans_pkey primary key (exception_id, from_minute),
    constraint exception_spans_exception_id_fkey foreign key (exception_id) references services.availability_exceptions (id) on delete cascade,
    constraint exception_spans_minutes_check check (0 <= from_minute and from_minute < to_minute and to_minute <= 1440),
    constraint exception_spans_no_overlap exclude using gist (exception_id with =, int4range(from_minute, to_minute) with &&)
);
