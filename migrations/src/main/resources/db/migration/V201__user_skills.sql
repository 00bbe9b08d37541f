create table users.user_skills (
    id        uuid     not null,
    user_id   uuid     not null,
    position  smallint not null,
    skill_tag text     not null,
    -- Normalised for comparison: lower case, single spaces.
    skill_key text     not null,
    constraint user_skills_pkey primary key (id),
    constraint user_skills_user_id_fkey foreign key (user_id) references users.profiles (user_id) on delete cascade,
    constraint user_skills_user_id_skill_key_key unique (user_id, skill_key),
    constraint user_skills_skill_tag_check check (char_length(skill_tag) between 1 and 50),
    constraint user_skills_position_check check (position >= 0)
);

create index user_skills_skill_key_idx on users.user_skills (skill_key, user_id);
