-- Geography and word search, shared by the searches of all groups. PostGIS is not used (docs/decisions/2026-11-22-provider-search.md).
create schema search;
grant usage on schema search to karigar_users, karigar_services;

-- Great-circle distance in km by the haversine formula, with the earth radius of dev.karigar.kernel.GeoPoint.
create function search.distance_km(lat1 double precision, lng1 double precision, lat2 double precision, lng2 double precision)
    returns double precision
    language sql immutable strict parallel safe
    return 2 * 6371.0088 * asin(least(1.0, sqrt(
        power(sin(radians(lat2 - lat1) / 2), 2)
        + cos(radians(lat1)) * cos(radians(lat2)) * power(sin(radians(lng2 - lng1) / 2), 2))));

-- A box in degrees that contains every place within radius_km; it may be slightly too large, never too small, because 111 km is a
-- little less than one degree of latitude. It may extend past 180 degrees east or west: a query also looks up its longitude plus and
-- minus 360 degrees. Within radius_km of a pole it spans all longitudes.
create function search.coverage_box(lat double precision, lng double precision, radius_km double precision)
    returns box
    language sql immutable strict parallel safe
    return case
        when abs(lat) + radius_km / 111.0 >= 89.0
            then box(point(lng - 360, lat - radius_km / 111.0), point(lng + 360, lat + radius_km / 111.0))
        else box(
            point(lng - radius_km / 111.0 / cos(radians(abs(lat) + radius_km / 111.0)), lat - radius_km / 111.0),
            point(lng + radius_km / 111.0 / cos(radians(abs(lat) + radius_km / 111.0)), lat + radius_km / 111.0))
    end;

-- Splits a text into distinct words: lower case by ICU, without accents, at most 40 characters each. It splits at white space and
-- punctuation only, because PostgreSQL counts the vowel signs of Indic scripts neither as letters nor as digits.
create function search.words_of(text_to_split text)
    returns text[]
    language sql stable strict parallel safe
    as $$
        select coalesce(array_agg(distinct left(word, 40)), '{}')
        from regexp_split_to_table(unaccent(lower(text_to_split collate "und-x-icu")), '[[:space:][:punct:]]+') as word
        where word <> ''
    $$;

-- The distinct words of all indexed texts of one source, for example 'providers'.
create table search.vocabulary (
    source text not null,
    word   text not null,
    constraint vocabulary_pkey primary key (source, word)
);

create index vocabulary_word_idx on search.vocabulary using gin (word gin_trgm_ops);

-- The words of a vocabulary that a searched word stands for: the word itself and words with the same beginning (five letters, or all
-- but the last three: "plumber" finds "plumbing"); only if there is none, words that are similar by trigrams (typing errors).
create function search.matching_words(vocabulary_source text, searched text)
    returns text[]
    language sql stable strict parallel safe
    as $$
        with known as (
            select word from search.vocabulary
            where source = vocabulary_source and (word = searched
               or (char_length(searched) > 1 and word like left(searched, greatest(5, char_length(searched) - 3)) || '%'))
            order by word <> searched, word
            limit 100
        ), similar_words as (
            select word from search.vocabulary
            where source = vocabulary_source and not exists (select from known) and word % searched
            order by similarity(word, searched) desc, word
            limit 10
        )
        select coalesce(array_agg(word), '{}') from (select word from known union all select word from similar_words) as found
    $$;

-- Adds words to a vocabulary. It runs as its owner, because no group may write the schema search directly.
create function search.add_words(vocabulary_source text, words text[])
    returns void
    language sql security definer set search_path = pg_catalog
    as $$
        insert into search.vocabulary (source, word)
        select vocabulary_source, word from unnest(words) as word order by word
        on conflict do nothing
    $$;

revoke all on all routines in schema search from public;
grant select on search.vocabulary to karigar_users, karigar_services;
grant execute on all routines in schema search to karigar_users, karigar_services;
