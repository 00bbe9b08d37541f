-- Profile data edited after registration. A row is inserted by the first change; until then auth.registered_accounts gives the
-- profile. No foreign key to auth.accounts: groups read each other through views only.
create table users.profiles (
    user_id    uuid        not null,
    first_name text,
    last_name  text,
    bio        text,
    locale     text,
    time_zone  text,
    avatar_url text,
    version    bigint      not null default 0,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint profiles_pkey primary key (user_id),
    constraint profiles_first_name_check check (char_length(first_name) between 1 and 100),
    constraint profiles_last_name_check check (char_length(last_name) between 1 and 100),
    constraint profiles_bio_check check (char_length(bio) between 1 and 2000),
    constraint profiles_locale_check check (char_length(locale) between 2 and 35),
    constraint profiles_time_zone_check check (char_length(time_zone) between 1 and 64),
    constraint profiles_version_check check (version >= 0)
);
