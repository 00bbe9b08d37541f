-- Updates a provider's searchable words. To be called after each change of trade name, bio or skills.
create function users.index_provider(provider uuid)
    returns void
    language sql
    as $$
        with words as (
            select p.user_id, search.words_of(concat_ws(' ', p.trade_name, f.bio,
                (select string_agg(s.skill_tag, ' ') from users.user_skills s where s.user_id = p.user_id))) as found
            from users.provider_profiles p
            join users.profiles f using (user_id)
            where p.user_id = provider
        ), added as (
            select search.add_words('providers', found) from words
        )
        update users.provider_profiles p set search_words = words.found from words, added where p.user_id = words.user_id
    $$;

grant execute on function users.index_provider(uuid) to karigar_users;
