-- A user with a row here is a provider. The index on the coverage box finds the candidates that may cover a place; the query then
-- checks their exact distance.
create table users.provider_profiles (
    user_id           uuid             not null,
    trade_name        text             not null,
    lat               double precision not null,
    lng               double precision not null,
    address           text,
    service_radius_km double precision not null,
    coverage          box              not null generated always as (search.coverage_box(lat, lng, service_radius_km)) stored,
    search_words      text[]           not null default '{}',
    created_at        timestamptz      not null,
    updated_at        timestamptz      not null,
    constraint provider_profiles_pkey primary key (user_id),
    constraint provider_profiles_user_id_fkey foreign key (user_id) references users.profiles (user_id) on delete cascade,
    constraint provider_profiles_trade_name_check check (char_length(trade_name) between 1 and 100),
    constraint provider_profiles_address_check check (char_length(address) between 1 and 500),
    constraint provider_profiles_lat_check check (lat between -90 and 90),
    constraint provider_profiles_lng_check check (lng between -180 and 180),
    constraint provider_profiles_service_radius_km_check check (service_radius_km > 0 and service_radius_km <= 500)
);

create index provider_profiles_coverage_idx on users.provider_profiles using gist (coverage);
create index provider_profiles_search_words_idx on users.provider_profiles using gin (search_words);
