package dev.karigar.users.storage;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.postgres.jdbc.SqlText;
import dev.karigar.postgres.search.Coverage;
import dev.karigar.postgres.search.SearchOrder;
import dev.karigar.users.domain.ProviderSearch;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The statement of a search. Its inner query finds and orders ids with only the joins that the search needs; the displayed
 * columns are joined to the rows of the page.
 */
final class ProviderStatement {

    private final SqlText text = new SqlText();

    /**
     * @param words for each term of the searched text, the indexed words that match it
     * @param after sort key of the last row of the page before; null for the first page
     */
    ProviderStatement(ProviderSearch search, List<List<String>> words, @Nullable List<String> after, int limit) {
        text.append("with candidates as (select p.user_id, " + keys(search.sort()) + ", p.distance_km from (");
        appendPlaces(search.place());
        text.append(") p join auth.registered_accounts a using (user_id)");
        appendJoins(search);
        text.append(" where true");
        appendConditions(search, words);
        text.append("), page as (select * from candidates");
        SearchOrder.appendKeysetCondition(text, after, "user_id");
        text.append(" order by key1, key2, user_id limit ?)", limit);
        text.append(" select page.key1, page.key2, page.distance_km, price.base_price_amount, price.base_price_currency, "
                + PublicProfileRow.COLUMNS + " from page join users.public_profiles v using (user_id)"
                + " join users.provider_profiles p using (user_id)");
        appendLowestPrice(search.category(), "price", "page.user_id");
        text.append(" order by page.key1, page.key2, page.user_id");
    }

    SqlText text() {
        return text;
    }

    private static String keys(ProviderSearch.Sort sort) {
        return switch (sort) {
            case DISTANCE -> "p.distance_km as key1, 0::float8 as key2";
            case RATING -> "-coalesce(r.rating_avg, 0)::float8 as key1, -coalesce(r.rating_count, 0)::float8 as key2";
            // Higher than every price, so that providers without one come last.
            case PRICE -> "coalesce(lowest.base_price_amount, 1e18)::float8 as key1, 0::float8 as key2";
        };
    }

    private void appendPlaces(@Nullable GeoPoint place) {
        if (place == null) {
            text.append("select *, null::float8 as distance_km from users.provider_profiles");
            return;
        }
        text.append("select *, search.distance_km(lat, lng, ?, ?) as distance_km from users.provider_profiles p where ", place.lat(),
                place.lng());
        Coverage.appendContains(text, "p.coverage", place);
    }

    private void appendJoins(ProviderSearch search) {
        if (search.sort() == ProviderSearch.Sort.RATING || search.minRating() != null) {
            text.append(" left join reviews.user_ratings r using (user_id)");
        }
        if (search.sort() == ProviderSearch.Sort.PRICE) {
            appendLowestPrice(search.category(), "lowest", "p.user_id");
        }
    }

    private void appendLowestPrice(@Nullable UUID category, String name, String provider) {
        text.append(" left join lateral (select l.base_price_amount, l.base_price_currency from services.bookable_listings l"
                + " where l.is_active and l.provider_id = " + provider);
        appendCategory(category);
        text.append(" order by l.base_price_amount, l.base_price_currency limit 1) " + name + " on true");
    }

    private void appendCategory(@Nullable UUID category) {
        text.appendIf(" and l.category_id = any (array(select t.category_id from services.category_tree t where t.ancestor_id = ?))",
                category);
    }

    private void appendConditions(ProviderSearch search, List<List<String>> words) {
        if (search.place() != null) {
            text.append(" and p.distance_km <= p.service_radius_km");
        }
        text.appendIf(" and p.distance_km <= ?", search.radiusKm());
        if (search.category() != null) {
            text.append(" and exists (select from services.bookable_listings l where l.is_active and l.provider_id = p.user_id");
            appendCategory(search.category());
            text.append(")");
        }
        text.appendIf(" and coalesce(r.rating_avg, 0) >= ?", search.minRating());
        var skill = search.skill();
        if (skill != null) {
            text.append(" and exists (select from users.user_skills s where s.user_id = p.user_id and s.skill_key = ?)", skill.key());
        }
        for (var alternatives : words) {
            text.append(" and p.search_words && ?", alternatives);
        }
    }
}
