-- Accounts with their credentials and the data given at registration. Later edits are stored in users.profiles.
create table auth.accounts (
    id            uuid        not null,
    phone         text        not null,
    email         text,
    -- PHC string, $argon2id$v=19$m=…,t=…,p=…$salt$hash; null for an account that signs in by one-time code alone.
    password_hash text,
    first_name    text        not null,
    last_name     text        not null,
    role          text        not null,
    locale        text        not null,
    time_zone     text        not null,
    status        text        not null default 'ACTIVE',
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    constraint accounts_pkey primary key (id),
    constraint accounts_phone_key unique (phone),
    constraint accounts_phone_check check (phone ~ '^\+[1-9][0-9]{4,14}$'),
    constraint accounts_email_check check (char_length(email) between 3 and 254),
    constraint accounts_password_hash_check check (password_hash like '$argon2id$%'),
    constraint accounts_first_name_check check (char_length(first_name) between 1 and 100),
    constraint accounts_last_name_check check (char_length(last_name) between 1 and 100),
    constraint accounts_role_check check (role in ('SERVICE_SEEKER', 'SERVICE_PROVIDER', 'ADMIN')),
    constraint accounts_locale_check check (char_length(locale) between 2 and 35),
    constraint accounts_time_zone_check check (char_length(time_zone) between 1 and 64),
    constraint accounts_status_check check (status in ('ACTIVE', 'SUSPENDED'))
);

-- E-mail addresses are compared case-insensitively.
create unique index accounts_email_key on auth.accounts (lower(email));
