-- Services offered by providers. Deletion sets deleted_at, because bookings refer to listings.
create table services.listings (
    id                    uuid             not null,
    provider_id           uuid             not null,
    category_id           uuid             not null,
    title                 text             not null,
    description           text             not null,
    base_price_amount     bigint           not null,
    base_price_currency   char(3)          not null,
    pricing_unit          text             not null,
    coverage_lat          double precision not null,
    coverage_lng          double precision not null,
    coverage_radius_km    double precision not null,
    coverage              box              not null generated always as
        (search.coverage_box(coverage_lat, coverage_lng, coverage_radius_km)) stored,
    duration_minutes      integer          not null,
    buffer_before_minutes integer          not null,
    buffer_after_minutes  integer          not null,
    min_notice_minutes    integer          not null,
    instant_booking       boolean          not null,
    cancellation_policy   text             not null,
    is_active             boolean          not null,
    cover_image_url       text,
    search_words          text[]           not null default '{}',
    title_words           text[]           not null default '{}',
    version               bigint           not null,
    created_at            timestamptz      not null,
    updated_at            timestamptz      not null,
    deleted_at            timestamptz,
    constraint listings_pkey primary key (id),
    constraint listings_category_id_fkey foreign key (category_id) references services.categories (id),
    constraint listings_title_check check (char_length(title) between 1 and 200),
    constraint listings_description_check check (char_length(description) <= 5000),
    constraint listings_base_price_amount_check check (base_price_amount >= 0),
    constraint listings_pricing_unit_check check (pricing_unit in ('HOUR', 'VISIT', 'DAY', 'FIXED')),
    constraint listings_coverage_lat_check check (coverage_lat between -90 and 90),
    constraint listings_coverage_lng_check check (coverage_lng between -180 and 180),
    constraint listings_coverage_radius_km_check check (coverage_radius_km > 0 and coverage_radius_km <= 500),
    constraint listings_duration_minutes_check check (duration_minutes between 5 and 1440),
    constraint listings_buffer_before_minutes_check check (buffer_before_minutes between 0 and 1440),
    constraint listings_buffer_after_minutes_check check (buffer_after_minutes between 0 and 1440),
    constraint listings_min_notice_minutes_check check (min_notice_minutes between 0 and 525600),
    constraint listings_cancellation_policy_check check (cancellation_policy in ('FLEXIBLE', 'MODERATE', 'STRICT')),
    constraint listings_version_check check (version >= 1)
);

create index listings_provider_id_idx on services.listings (provider_id, created_at desc, id desc);
create index listings_category_id_idx on services.listings (category_id, created_at desc, id desc) where deleted_at is null and is_active;
create index listings_created_at_idx on services.listings (created_at desc, id desc) where deleted_at is null and is_active;
create index listings_base_price_amount_idx on services.listings (base_price_amount, id) where deleted_at is null and is_active;
create index listings_coverage_idx on services.listings using gist (coverage) where deleted_at is null and is_active;
create index listings_search_words_idx on services.listings using gin (search_words) where deleted_at is null and is_active;

-- Fixed prices that a customer can choose instead of the base price.
create table services.pricing_options (
    id               uuid     not null,
    listing_id       uuid     not null,
    position         smallint not null,
    name             text     not null,
    price_amount     bigint   not null,
    price_currency   char(3)  not null,
    duration_minutes integer,
    constraint pricing_options_pkey primary key (id),
    constraint pricing_options_listing_id_fkey foreign key (listing_id) references services.listings (id) on delete cascade,
    constraint pricing_options_name_check check (char_length(name) between 1 and 100),
    constraint pricing_options_price_amount_check check (price_amount >= 0),
    constraint pricing_options_duration_minutes_check check (duration_minutes between 5 and 1440)
);

create index pricing_options_listing_id_idx on services.pricing_options (listing_id, position);
