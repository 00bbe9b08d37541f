-- Registration data, stored until the one-time code verifies the phone.
create table auth.pending_registrations (
    code_id       uuid not null,
    password_hash text,
    first_name    text not null,
    last_name     text not null,
    role          text not null,
    email         text,
    locale        text not null,
    time_zone     text not null,
    constraint pending_registrations_pkey primary key (code_id),
    constraint pending_registrations_code_id_fkey foreign key (code_id) references auth.one_time_codes (id) on delete cascade,
    constraint pending_registrations_role_check check (role in ('SERVICE_SEEKER', 'SERVICE_PROVIDER'))
);
