-- Updates a listing's searchable words. To be called after each change of its title or description, or of its category's name.
create function services.index_listing(listing uuid)
    returns void
    language sql
    as $$
        with words as (
            select l.id, search.words_of(l.title || ' ' || c.name) as in_title,
                   search.words_of(concat_ws(' ', l.title, c.name, l.description)) as found
            from services.listings l join services.categories c on c.id = l.category_id
            where l.id = listing
        ), added as (
            select search.add_words('listings', found) from words
        )
        update services.listings l set search_words = words.found, title_words = words.in_title from words, added where l.id = words.id
    $$;

grant execute on function services.index_listing(uuid) to karigar_services;
