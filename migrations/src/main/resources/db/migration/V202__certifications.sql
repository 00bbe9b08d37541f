-- EXPIRED is not stored: it is derived from expires_on and the current date.
create table users.certifications (
    id                 uuid        not null,
    user_id            uuid        not null,
    name               text        not null,
    issuer             text,
    certificate_number text,
    issued_on          date,
    expires_on         date,
    status             text        not null,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    constraint certifications_pkey primary key (id),
    constraint certifications_user_id_fkey foreign key (user_id) references users.profiles (user_id) on delete cascade,
    constraint certifications_status_check check (status in ('PENDING', 'VERIFIED', 'REJECTED')),
    constraint certifications_name_check check (char_length(name) between 1 and 200),
    constraint certifications_issuer_check check (char_length(issuer) between 1 and 200),
    constraint certifications_certificate_number_check check (char_length(certificate_number) between 1 and 100),
    constraint certifications_dates_check check (expires_on >= issued_on)
);

create index certifications_user_id_idx on users.certifications (user_id, id);
