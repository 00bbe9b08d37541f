-- Full text without a language, as for providers: a searched word stands for the words in use that are the same, begin the
-- same, or, when nobody uses it, look the same.
create table services.search_vocabulary (
    word text not null,
    constraint search_vocabulary_pkey primary key (word)
);

create index search_vocabulary_word_idx on services.search_vocabulary using gin (word gin_trgm_ops);

create function services.matching_words(searched text)
    returns text[]
    language sql stable strict parallel safe
    as $$
        with known as (
            select word from services.search_vocabulary
            where word = searched
               or (char_length(searched) > 1 and word like left(searched, greatest(5, char_length(searched) - 3)) || '%')
            order by word <> searched, word
            limit 100
        ), similar_words as (
            select word from services.search_vocabulary
            where not exists (select from known) and word % searched
            order by similarity(word, searched) desc, word
            limit 10
        )
        select coalesce(array_agg(word), '{}') from (select word from known union all select word from similar_words) as found
    $$;

-- Brings a listing's searchable words up to date after a change of its title, description or category.
create function services.index_listing(listing uuid)
    returns void
    language sql
    as $$
        with words as (
            select l.id, users.search_words(l.title || ' ' || c.name) as in_title,
                   users.search_words(concat_ws(' ', l.title, c.name, l.description)) as found
            from services.listings l join services.categories c on c.id = l.category_id
            where l.id = listing
        ), learned as (
            insert into services.search_vocabulary (word)
            select unnest(found) as word from words order by word
            on conflict do nothing
        )
        update services.listings l set search_words = words.found, title_words = words.in_title from words where l.id = words.id
    $$;

grant usage on schema users to karigar_services;
grant execute on function users.search_words(text), users.coverage_box(double precision, double precision, double precision),
    users.distance_km(double precision, double precision, double precision, double precision) to karigar_services;
grant execute on function services.matching_words(text), services.index_listing(uuid) to karigar_services;
