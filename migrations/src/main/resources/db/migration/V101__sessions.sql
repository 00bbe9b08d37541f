-- One row per signed-in device: a family of refresh tokens that starts with one sign-in. One token is current. Its predecessor is
-- stored for the grace period, in which a client that lost the response may present it once more
-- (docs/decisions/2026-11-22-refresh-tokens.md).
create table auth.sessions (
    -- Keys, hashes and nonces are base64url text.
    id                    uuid        not null,
    account_id            uuid        not null,
    device_name           text,
    -- MAC key of this family: a token with a wrong MAC is rejected without revoking the session.
    family_key            text        not null,
    current_hash          text        not null,
    previous_hash         text,
    -- Derives the current token from the previous one; useless without the previous token.
    successor_nonce       text,
    rotated_at            timestamptz,
    -- When the previous token was last accepted, and whether its one replay within the grace period has been used.
    previous_answered_at  timestamptz,
    previous_repeated     boolean     not null default false,
    created_at            timestamptz not null,
    last_used_at          timestamptz not null,
    expires_at            timestamptz not null,
    ended_at              timestamptz,
    end_reason            text,
    constraint sessions_pkey primary key (id),
    constraint sessions_account_id_fkey foreign key (account_id) references auth.accounts (id) on delete cascade,
    constraint sessions_device_name_check check (char_length(device_name) between 1 and 100),
    constraint sessions_previous_check check (num_nulls(previous_hash, successor_nonce, rotated_at, previous_answered_at) in (0, 4)),
    constraint sessions_end_reason_check check (end_reason in ('SIGNED_OUT', 'REVOKED', 'PASSWORD_CHANGED', 'TOKEN_REUSED')),
    constraint sessions_ended_check check ((ended_at is null) = (end_reason is null))
);

-- Lists a user's sessions, newest first: UUIDv7 ids are ordered by time.
create index sessions_account_id_idx on auth.sessions (account_id, id desc);
create index sessions_expires_at_idx on auth.sessions (expires_at);
