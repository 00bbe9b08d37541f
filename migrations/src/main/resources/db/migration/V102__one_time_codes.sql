-- One-time codes sent to a phone or an e-mail address. A request for an unknown address inserts a row, too, whose code is never
-- sent: both cases take the same time and statements, which prevents account enumeration.
create table auth.one_time_codes (
    id              uuid        not null,
    purpose         text        not null,
    recipient_phone text,
    recipient_email text,
    -- The account that owned the address when the code was requested.
    account_id      uuid,
    locale          text        not null,
    code_salt       text        not null,
    code_hash       text        not null,
    attempts        integer     not null default 0,
    sent            integer     not null default 1,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    resend_at       timestamptz not null,
    used_at         timestamptz,
    constraint one_time_codes_pkey primary key (id),
    constraint one_time_codes_account_id_fkey foreign key (account_id) references auth.accounts (id) on delete cascade,
    constraint one_time_codes_purpose_check check (purpose in ('REGISTER', 'LOGIN', 'PASSWORD_RESET')),
    constraint one_time_codes_recipient_check check (num_nonnulls(recipient_phone, recipient_email) = 1),
    constraint one_time_codes_attempts_check check (attempts between 0 and 5),
    constraint one_time_codes_sent_check check (sent between 1 and 5)
);

create index one_time_codes_account_id_idx on auth.one_time_codes (account_id);
create index one_time_codes_expires_at_idx on auth.one_time_codes (expires_at);
