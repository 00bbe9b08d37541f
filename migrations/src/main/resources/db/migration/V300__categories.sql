-- The tree of service categories, changed by administrators only.
create table services.categories (
    id          uuid        not null,
    parent_id   uuid,
    name        text        not null,
    description text,
    icon        text,
    sort_order  integer     not null default 0,
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    constraint categories_pkey primary key (id),
    constraint categories_parent_id_fkey foreign key (parent_id) references services.categories (id),
    constraint categories_parent_check check (parent_id <> id),
    constraint categories_name_check check (char_length(name) between 1 and 100),
    constraint categories_description_check check (char_length(description) between 1 and 2000),
    constraint categories_icon_check check (char_length(icon) between 1 and 200),
    constraint categories_version_check check (version >= 1)
);

create index categories_parent_id_idx on services.categories (parent_id);
-- Names are unique among the children of one parent.
create unique index categories_name_key on services.categories (coalesce(parent_id, '00000000-0000-0000-0000-000000000000'), lower(name));
