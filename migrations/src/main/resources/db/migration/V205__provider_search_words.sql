-- Full text without a language: providers write in any. A search word is matched against the vocabulary of all words in use
-- (exact, same beginning, else similar by trigrams), and the providers are found by the words that came out.
create table users.search_vocabulary (
    word text not null,
    constraint search_vocabulary_pkey primary key (word)
);

create index search_vocabulary_word_idx on users.search_vocabulary using gin (word gin_trgm_ops);

-- Lower case by ICU and without accents, whatever locale the server was made with. Split at spaces and punctuation only: vowel
-- signs of Indic scripts are neither letters nor digits to the server and must stay in their words.
create function users.search_words(text_to_split text)
    returns text[]
    language sql stable strict parallel safe
    as $$
        select coalesce(array_agg(distinct left(word, 40)), '{}')
        from regexp_split_to_table(unaccent(lower(text_to_split collate "und-x-icu")), '[[:space:][:punct:]]+') as word
        where word <> ''
    $$;

-- The words in use that a searched word stands for. Five letters, or all but the last three, stand for a word's other
-- endings: "plumber" finds "plumbing". Only a word that nobody uses is taken for a typing error.
create function users.matching_words(searched text)
    returns text[]
    language sql stable strict parallel safe
    as $$
        with known as (
            select word from users.search_vocabulary
            where word = searched
               or (char_length(searched) > 1 and word like left(searched, greatest(5, char_length(searched) - 3)) || '%')
            order by word <> searched, word
            limit 100
        ), similar_words as (
            select word from users.search_vocabulary
            where not exists (select from known) and word % searched
            order by similarity(word, searched) desc, word
            limit 10
        )
        select coalesce(array_agg(word), '{}') from (select word from known union all select word from similar_words) as found
    $$;

-- Brings a provider's searchable words up to date after a change of trade name, bio or skills.
create function users.index_provider(provider uuid)
    returns void
    language sql
    as $$
        with words as (
            select p.user_id, users.search_words(concat_ws(' ', p.trade_name, f.bio,
                (select string_agg(s.skill_tag, ' ') from users.user_skills s where s.user_id = p.user_id))) as found
            from users.provider_profiles p
            join users.profiles f using (user_id)
            where p.user_id = provider
        ), learned as (
            insert into users.search_vocabulary (word)
            select unnest(found) as word from words order by word
            on conflict do nothing
        )
        update users.provider_profiles p set search_words = words.found from words where p.user_id = words.user_id
    $$;

grant execute on function users.search_words(text), users.matching_words(text), users.index_provider(uuid) to karigar_users;
